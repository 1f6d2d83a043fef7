"use client";

import { useEffect } from "react";

/** What can wait until the page stands: the worker that shows a page of ours when there is no network. */
export function AfterLoad() {
  useEffect(() => {
    // Where it is not allowed, the browser shows its own page instead.
    const begin = () => void navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin, { once: true });
    return () => window.removeEventListener("load", begin);
  }, []);
  return null;
}
