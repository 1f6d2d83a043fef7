import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { asCartNotice, CartNotice } from "@/components/cart/cart-notice";
import { ContactFields } from "@/components/checkout/contact-fields";
import { FreeForm } from "@/components/checkout/free-form-client";
import { cartPath } from "@/components/paths";
import { viewer } from "@/lib/auth/viewer";
import { readCart } from "@/lib/cart/queries";
import { translator } from "@/lib/i18n/translator";
import { shopClock } from "@/lib/clock";
import { formatMoney } from "@/lib/money/money";
import { arrivalDates } from "@/lib/pricing/arrival";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string }>; searchParams: Promise<{ notice?: string | string[] }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("free.title"), robots: { index: false } };
}

/** Who gets an order that costs nothing, and where: what the pay page asks for all others. */
export default async function FreeCheckoutPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const cart = await readCart(market);
  if (!cart.ok || !cart.value.payable || cart.value.total.minor > 0) redirect(cartPath(market) as never);
  const { version, total } = cart.value;
  const who = await viewer();
  const notice = asCartNotice((await searchParams).notice);
  return (
    <main id="main" className="page-width grid gap-x-[clamp(2rem,8vw,9rem)] gap-y-10 pt-6 lg:grid-cols-2 lg:pt-12">
      <div>
        <h1 className="text-hero">{t("free.title")}</h1>
        <p className="mt-4 max-w-md text-quiet">{t("free.text")}</p>
        <p className="mt-6 font-medium text-lg tabular-nums">
          {t("free.total", { total: formatMoney(total, market.locale) })}{" "}
          {t("arrival.now", { dates: arrivalDates(shopClock(), market) })}
        </p>
        <a href={cartPath(market)} className="mt-2 inline-flex min-h-11 items-center text-link">
          {t("free.back")}
        </a>
      </div>
      <div className="max-w-lg lg:pt-6">
        <FreeForm
          order={{ market: market.code, version, total: total.minor }}
          texts={{ submit: t("free.submit"), working: t("free.working") }}
          notice={notice && <CartNotice code={notice} t={t} />}
        >
          <ContactFields market={market} t={t} customer={who.kind === "customer" ? who : null} />
        </FreeForm>
      </div>
    </main>
  );
}
