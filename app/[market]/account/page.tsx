import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountData } from "@/components/account/account-data";
import { OrderList } from "@/components/account/order-list";
import { quietButtonClass } from "@/components/ui/button";
import { signOutAction } from "@/lib/auth/actions";
import { viewer } from "@/lib/auth/viewer";
import { translator } from "@/lib/i18n/translator";
import { listOrders } from "@/lib/orders/queries";
import { requireMarket } from "../require-market";

type Props = { params: Promise<{ market: string }> };

export const dynamic = "force-dynamic";

/** Names and addresses keep their own direction within a sentence. */
const bdi = (inner: React.ReactNode) => <bdi>{inner}</bdi>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("account.title"), robots: { index: false } };
}

export default async function AccountPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const who = await viewer();
  if (who.kind === "guest") redirect(`/${market.code}/sign-in`);
  const orders = await listOrders(who);
  return (
    <main id="main" className="page-width pt-6 lg:pt-12">
      <div className="flex flex-wrap items-end justify-between gap-6">
        <div>
          <h1 className="text-hero">{t.rich("account.greeting", { name: who.name, bdi })}</h1>
          <p className="mt-4 text-quiet">{t.rich("account.signedInAs", { email: who.email, bdi })}</p>
        </div>
        <form action={signOutAction}>
          <input type="hidden" name="market" value={market.code} />
          <button type="submit" className={quietButtonClass()}>
            {t("account.signOut")}
          </button>
        </form>
      </div>
      <section className="mt-14">
        <h2 className="text-heading">{t("account.orders")}</h2>
        {orders.length === 0 ? (
          <p className="mt-4 text-quiet">{t("account.noOrders")}</p>
        ) : (
          <OrderList orders={orders} market={market} t={t} />
        )}
      </section>
      <AccountData market={market} t={t} />
    </main>
  );
}
