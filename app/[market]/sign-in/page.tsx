import type { Metadata } from "next";
import { AuthForm } from "@/components/account/auth-form-client";
import { AuthNotice, AuthPage } from "@/components/account/auth-page";
import { EmailField } from "@/components/account/email-field";
import { signUpPath } from "@/components/paths";
import { Field } from "@/components/ui/field";
import { signInAction } from "@/lib/auth/actions";
import { typedBefore } from "@/lib/http/typed";
import { translator } from "@/lib/i18n/translator";
import { requireMarket } from "../require-market";

type Props = {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string | string[]; next?: string | string[] }>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("auth.signInTitle"), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { notice, next } = await searchParams;
  const typed = await typedBefore(notice);
  return (
    <AuthPage
      title={t("auth.signInTitle")}
      text={t("auth.signInText")}
      other={{ question: t("auth.noAccount"), href: signUpPath(market), label: t("auth.signUpTitle") }}
    >
      <AuthForm
        action={signInAction}
        texts={{ submit: t("auth.signIn"), working: t("auth.working") }}
        notice={<AuthNotice code={notice} t={t} />}
      >
        <input type="hidden" name="market" value={market.code} />
        {typeof next === "string" && <input type="hidden" name="next" value={next} />}
        <EmailField before={typed.email} t={t} />
        <Field label={t("auth.password")} name="password" type="password" autoComplete="current-password" required />
      </AuthForm>
    </AuthPage>
  );
}
