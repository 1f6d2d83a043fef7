"use client";

import { usePathname } from "next/navigation";
import type { Market } from "@/lib/markets/markets";

type Offered = Pick<Market, "code" | "dir" | "label" | "languageLabel">;

/** Leads to the page one is on, as another market has it. Looks are said once, on the list: it stands on every page. */
export function MarketLinks({ offered, current }: { offered: readonly Offered[]; current: string }) {
  const rest = usePathname().split("/").slice(2).join("/");
  return (
    <ul className="mt-1 border-s border-line ps-4 [&_a]:flex [&_a]:min-h-11 [&_a]:flex-wrap [&_a]:content-center [&_a]:gap-x-2 [&_a]:underline-offset-4 [&_a]:hover:underline [&_a[aria-current]]:font-medium [&_span]:text-quiet">
      {offered.map(({ code, dir, label, languageLabel }) => (
        <li key={code}>
          <a
            href={rest === "" ? `/${code}` : `/${code}/${rest}`}
            hrefLang={code}
            lang={code}
            dir={dir}
            aria-current={code === current ? "true" : undefined}
          >
            {label} <span>{languageLabel}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
