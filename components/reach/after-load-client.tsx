"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { consentNow, forgetVisit, useConsent } from "@/components/consent/use-consent";

// Without it nobody is asked, and nothing is counted.
const Ask = lazy(() => import("@/components/consent/ask-client").catch(() => ({ default: () => null })));

/** Where one pays, sees an order, or can answer on the page itself, the question stays away. */
const unasked = /^\/[^/]+\/(?:cart|checkout|orders|info\/privacy)(?:\/|$)/;

const isLoaded = () => document.readyState === "complete";

function onLoad(changed: () => void): () => void {
  window.addEventListener("load", changed);
  return () => window.removeEventListener("load", changed);
}

/**
 * What can wait until the page stands: the worker that shows a page of ours when there is no network; the question whether
 * visits may be counted, and counting them where they may. `cookie` is the name of the one that holds the answer.
 */
export function AfterLoad({ market, cookie }: { market: string; cookie: string }) {
  const pathname = usePathname();
  const consent = useConsent(cookie);
  const loaded = useSyncExternalStore(onLoad, isLoaded, () => false);

  useEffect(() => {
    // Where it is not allowed, the browser shows its own page instead.
    if (loaded) void navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
  }, [loaded]);

  useEffect(() => {
    if (!loaded) return;
    if (consent === "allowed") {
      const mayCount = () => consentNow(cookie) === "allowed";
      // A page that cannot be counted is a page all the same.
      void import("@/components/analytics/count-client")
        .then((it) => it.countPage(market, mayCount))
        .catch(() => undefined);
    } else forgetVisit();
  }, [loaded, consent, pathname, market, cookie]);

  if (!loaded || consent !== null || unasked.test(pathname)) return null;
  return (
    <Suspense>
      <Ask market={market} />
    </Suspense>
  );
}
