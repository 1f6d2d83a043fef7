import { signUpAction } from "@/lib/auth/actions";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import type { OrderView } from "@/lib/orders/types";
import { EmailField } from "@/components/account/email-field";
import { NewPasswordField } from "@/components/account/new-password-field";
import { AuthForm } from "./auth-form-client";

type Props = { order: OrderView; market: Market; t: Translator };

/** After the purchase, and only then: one password, and the order has a home. */
export function ClaimForm({ order, market, t }: Props) {
  const { token, email, name } = order;
  return (
    <section className="print-hidden mt-16 grid gap-x-10 gap-y-6 bg-leaf-wash p-6 sm:p-10 lg:grid-cols-2">
      <div>
        <h2 className="text-heading">{t("order.claimTitle")}</h2>
        <p className="mt-3 max-w-sm">{t("order.claimText")}</p>
      </div>
      <AuthForm action={signUpAction} texts={{ submit: t("order.claimButton"), working: t("auth.working") }}>
        <input type="hidden" name="market" value={market.code} />
        <input type="hidden" name="orderToken" value={token} />
        {name !== null && <input type="hidden" name="name" value={name} />}
        <EmailField before={email} t={t} />
        <NewPasswordField t={t} />
      </AuthForm>
    </section>
  );
}
