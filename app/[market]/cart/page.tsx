import type { Metadata } from "next";
import { CartDesk } from "@/components/cart/cart-desk-client";
import { toDeskLine } from "@/components/cart/cart-line";
import { asCartNotice, CartNotice } from "@/components/cart/cart-notice";
import { CartSummary } from "@/components/cart/cart-summary";
import { cartPath, homePath } from "@/components/paths";
import { Together } from "@/components/product/together";
import { Blank } from "@/components/ui/blank";
import { readCart } from "@/lib/cart/queries";
import { shopClock } from "@/lib/clock";
import { arrivalDates } from "@/lib/pricing/arrival";
import type { CartNotice as Code, CartView } from "@/lib/cart/types";
import { getTogether } from "@/lib/catalog/queries";
import type { Companion } from "@/lib/catalog/types";
import { translator, type Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { requireMarket } from "../require-market";

type Props = { params: Promise<{ market: string }>; searchParams: Promise<{ notice?: string | string[] }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("cart.title"), robots: { index: false } };
}

export default async function CartPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const notice = asCartNotice((await searchParams).notice);
  const cart = await readCart(market);
  return (
    <main id="main" className="page-width pt-4 lg:pt-8">
      <h1 className="mb-8 text-hero">{t("cart.title")}</h1>
      {cart.ok ? (
        <Desk cart={cart.value} notice={notice} market={market} t={t} />
      ) : (
        <OutOfReach market={market} t={t} />
      )}
      {cart.ok && <Together companions={await companionsOf(cart.value, market)} market={market} t={t} />}
    </main>
  );
}

function companionsOf({ lines }: CartView, market: Market): Promise<Companion[]> {
  return getTogether(
    market,
    lines.map(({ slug }) => slug),
  );
}

type DeskProps = { cart: CartView; notice: Code | null; market: Market; t: Translator };

function Desk({ cart, notice, market, t }: DeskProps) {
  return (
    <CartDesk
      market={market.code}
      label={t("cart.lines")}
      lines={cart.lines.map((line) => toDeskLine(line, market, t))}
      notice={notice && <CartNotice code={notice} t={t} />}
      summary={
        <CartSummary cart={cart} market={market} t={t} notice={notice} arrives={arrivalDates(shopClock(), market)} />
      }
      empty={
        <Blank
          mood="empty"
          title={t("cart.emptyTitle")}
          text={t("cart.emptyText")}
          link={{ href: homePath(market), label: t("cart.emptyLink") }}
        />
      }
    />
  );
}

function OutOfReach({ market, t }: { market: Market; t: Translator }) {
  return (
    <Blank
      mood="gone"
      title={t("cart.unavailableTitle")}
      text={t("cart.unavailableText")}
      link={{ href: cartPath(market), label: t("cart.unavailableLink") }}
    />
  );
}
