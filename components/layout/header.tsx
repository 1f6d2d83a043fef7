import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { accountPath, cartPath, homePath, searchPath } from "@/components/paths";
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
        <form action={searchPath(market)}>
          <input
            type="search"
            name="q"
            maxLength={80}
            required
            aria-label={t("search.label")}
            placeholder={t("search.label")}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button aria-label={t("search.submit")}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z" />
            </svg>
          </button>
        </form>
      </search>
      <VisitorLinks
        cartHref={cartPath(market)}
        accountHref={accountPath(market)}
        texts={{ nav: t("layout.yours"), cart: t("layout.cart"), account: t("layout.account") }}
      />
    </header>
  );
}
