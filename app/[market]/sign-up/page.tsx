import type { Metadata } from "next";
import { AuthForm } from "@/components/account/auth-form-client";
import { AuthNotice, AuthPage } from "@/components/account/auth-page";
import { EmailField } from "@/components/account/email-field";
import { signInPath } from "@/components/paths";
import { NewPasswordField } from "@/components/account/new-password-field";
import { Field } from "@/components/ui/field";
import { signUpAction } from "@/lib/auth/actions";
import { typedBefore } from "@/lib/http/typed";
import { translator } from "@/lib/i18n/translator";
import { requireMarket } from "../require-market";

type Props = { params: Promise<{ market: string }>; searchParams: Promise<{ notice?: string | string[] }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("auth.signUpTitle"), robots: { index: false } };
}

export default async function SignUpPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { notice } = await searchParams;
  const typed = await typedBefore(notice);
  return (
    <AuthPage
      title={t("auth.signUpTitle")}
      text={t("auth.signUpText")}
      other={{ question: t("auth.haveAccount"), href: signInPath(market), label: t("auth.signInTitle") }}
    >
      <AuthForm
        action={signUpAction}
        texts={{ submit: t("auth.signUp"), working: t("auth.working") }}
        notice={<AuthNotice code={notice} t={t} />}
      >
        <input type="hidden" name="market" value={market.code} />
        <Field
          label={t("auth.name")}
          hint={t("auth.nameHint")}
          name="name"
          autoComplete="name"
          maxLength={100}
          defaultValue={typed.name}
        />
        <EmailField before={typed.email} t={t} />
        <NewPasswordField t={t} />
      </AuthForm>
    </AuthPage>
  );
}
