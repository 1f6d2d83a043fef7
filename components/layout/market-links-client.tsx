"use client";

import { usePathname } from "next/navigation";

type Offered = { code: string; label: string };

/** Leads to the page one is on, as another market has it. */
export function MarketLinks({ offered, current }: { offered: readonly Offered[]; current: string }) {
  const rest = usePathname().split("/").slice(2).join("/");
  return (
    <ul className="mt-1 border-s border-line ps-4">
      {offered.map(({ code, label }) => (
        <li key={code}>
          <a
            href={rest === "" ? `/${code}` : `/${code}/${rest}`}
            hrefLang={code}
            lang={code}
            aria-current={code === current ? "true" : undefined}
            className="flex min-h-11 items-center underline-offset-4 hover:underline aria-[current=true]:font-semibold"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
