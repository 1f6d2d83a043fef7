import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { accountPath, cartPath, homePath } from "@/components/paths";
import { SearchField } from "@/components/search/search-field-client";
import { VisitorLinks } from "./visitor-links-client";
import { Wordmark } from "./wordmark";

export function Header({ market, t }: { market: Market; t: Translator }) {
  return (
    <header className="page-width flex flex-wrap items-center justify-between gap-x-3 py-4 lg:py-6">
      <a
        href={homePath(market)}
        aria-label={t("layout.home")}
        className="shrink-0 py-2 text-[1.75rem] leading-none text-ink"
      >
        <Wordmark />
      </a>
      <search className="site-search">
        <SearchField code={market.code} label={t("search.label")} submit={t("search.submit")} />
      </search>
      <VisitorLinks
        cartHref={cartPath(market)}
        accountHref={accountPath(market)}
        texts={{ nav: t("layout.yours"), cart: t("layout.cart"), account: t("layout.account") }}
      />
    </header>
  );
}
