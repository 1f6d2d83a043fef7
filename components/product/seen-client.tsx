"use client";

import { lazy, Suspense } from "react";
import { useConsent } from "@/components/consent/use-consent";

// Without the list the page is whole.
const SeenShelf = lazy(() => import("./seen-shelf-client").catch(() => ({ default: () => null })));

type Props = { market: string; slug: string; cookie: string };

/** What was looked at before, where this browser may remember it. */
export function Seen({ market, slug, cookie }: Props) {
  if (useConsent(cookie) !== "allowed") return null;
  return (
    <Suspense>
      <SeenShelf market={market} slug={slug} />
    </Suspense>
  );
}
