import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/account/auth-form-client";
import { OrderList } from "@/components/account/order-list";
import { accountPath, homePath, signInPath } from "@/components/paths";
import { Blank } from "@/components/ui/blank";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { deleteAccountAction } from "@/lib/account/actions";
import { deletionNotices } from "@/lib/account/notices";
import { ordersUnderWay } from "@/lib/account/queries";
import { viewer } from "@/lib/auth/viewer";
import { translator, type Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { listOrders } from "@/lib/orders/queries";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string }>; searchParams: Promise<{ notice?: string | string[] }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("accountData.remove"), robots: { index: false } };
}

/** The second of two steps: says what goes and what stays, and asks for the password. */
export default async function DeleteAccountPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { notice } = await searchParams;
  const who = await viewer();
  if (who.kind === "guest" && notice === "deleted") return <Done market={market} t={t} />;
  if (who.kind === "guest") redirect(signInPath(market) as never);
  const orders = ordersUnderWay(await listOrders(who));
  const refusal = deletionNotices.find((code) => code === notice);
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <h1 className="text-title">{t("accountData.deletion.title")}</h1>
      <p className="mt-6 max-w-prose">{t("accountData.deletion.goes")}</p>
      <p className="mt-3 max-w-prose">{t("accountData.deletion.stays")}</p>
      {orders.length > 0 && (
        <section className="mt-8 max-w-2xl">
          <p className="max-w-prose">{t("accountData.deletion.underWay")}</p>
          <OrderList orders={orders} market={market} t={t} />
        </section>
      )}
      <div className="mt-10 max-w-lg">
        <AuthForm
          action={deleteAccountAction}
          texts={{ submit: t("accountData.deletion.confirm"), working: t("auth.working") }}
          notice={refusal && <Notice tone="bad">{t(`accountData.deletion.notices.${refusal}`)}</Notice>}
        >
          <input type="hidden" name="market" value={market.code} />
          <Field
            label={t("accountData.deletion.password")}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </AuthForm>
        <p className="mt-4">
          <a href={accountPath(market)} className="inline-flex min-h-11 items-center text-link">
            {t("accountData.deletion.keep")}
          </a>
        </p>
      </div>
    </main>
  );
}

function Done({ market, t }: { market: Market; t: Translator }) {
  return (
    <main id="main" className="page-width">
      <h1 className="sr-only">{t("accountData.deletion.doneTitle")}</h1>
      <Blank
        mood="gone"
        title={t("accountData.deletion.doneTitle")}
        text={t("accountData.deletion.doneText")}
        link={{ href: homePath(market), label: t("accountData.deletion.home") }}
      />
    </main>
  );
}
