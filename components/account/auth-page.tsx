import { authNotices } from "@/lib/auth/notices";
import type { Translator } from "@/lib/i18n/translator";
import { FallenMark } from "@/components/ui/fallen-mark";
import { Notice } from "@/components/ui/notice";

type Props = {
  title: string;
  text: string;
  other: { question: string; href: string; label: string };
  children: React.ReactNode;
};

/** The frame that signing in and signing up share, with the way to the other one. */
export function AuthPage({ title, text, other, children }: Props) {
  return (
    <main id="main" className="page-width grid gap-x-[clamp(2rem,8vw,9rem)] gap-y-10 pt-6 lg:grid-cols-2 lg:pt-12">
      <div>
        <FallenMark mood="hollow" />
        <h1 className="mt-8 text-hero">{title}</h1>
        <p className="mt-4 max-w-md text-quiet">{text}</p>
      </div>
      <div className="max-w-lg lg:pt-6">
        {children}
        <p className="mt-8">
          {other.question}{" "}
          <a href={other.href} className="inline-flex min-h-11 items-center text-link">
            {other.label}
          </a>
        </p>
      </div>
    </main>
  );
}

/** The notice a form without script comes back with, if its code is one of ours. */
export function AuthNotice({ code, t }: { code: unknown; t: Translator }) {
  const known = authNotices.find((candidate) => candidate === code);
  return known ? <Notice tone="bad">{t(`auth.notices.${known}`)}</Notice> : null;
}
