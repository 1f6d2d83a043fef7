"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { onCartChange } from "@/components/cart/cart-changes-client";

type Visitor = { count: number; name: string | null };
type Props = { cartHref: string; accountHref: string; texts: { nav: string; cart: string; account: string } };

/** Cached pages know nobody; the marker cookie says whether there is anything to ask about this visitor. */
async function askWhoThisIs(signal: AbortSignal): Promise<Visitor | null> {
  if (!/(^|; )seen-/.test(document.cookie)) return null;
  const response = await fetch("/api/me", { signal });
  return response.ok ? ((await response.json()) as Visitor) : null;
}

export function VisitorLinks({ cartHref, accountHref, texts }: Props) {
  const [visitor, setVisitor] = useState<Visitor>({ count: 0, name: null });
  const [news, setNews] = useState("");
  // Signing in or out ends on another page, where the visitor may be somebody else.
  const pathname = usePathname();

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const learn = () => {
      askWhoThisIs(signal).then(
        (known) => known && setVisitor(known),
        // Without an answer the links still lead to the right pages; they only lack the number.
        () => undefined,
      );
    };
    learn();
    // A page restored by Back shows the number it was left with.
    window.addEventListener("pageshow", (event) => event.persisted && learn(), { signal });
    onCartChange(({ count, message }) => {
      setVisitor((known) => ({ ...known, count }));
      setNews(message);
    }, signal);
    return () => leaving.abort();
  }, [pathname]);

  return (
    <nav aria-label={texts.nav} className="flex min-w-0 items-center gap-1 text-base sm:gap-3">
      <a
        href={accountHref}
        className="flex min-h-11 max-w-40 min-w-0 items-center rounded-full px-1.5 hover:underline sm:px-3"
      >
        <span dir="auto" className="truncate">
          {visitor.name ?? texts.account}
        </span>
      </a>
      <a
        href={cartHref}
        className="flex min-h-11 shrink-0 items-center gap-2 rounded-full bg-ink px-3.5 font-medium text-paper hover:bg-fruit-deep sm:px-5 forced-colors:border"
      >
        {texts.cart}
        {visitor.count > 0 && <span className="tabular-nums">{visitor.count}</span>}
      </a>
      <span role="status" className="sr-only">
        {news}
      </span>
    </nav>
  );
}
