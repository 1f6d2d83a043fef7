import { useSyncExternalStore } from "react";
import { standing, type Choice, type Standing } from "@/lib/consent/consent";

declare global {
  interface Navigator {
    globalPrivacyControl?: boolean;
  }
}

const EVENT = "consent-changed";

export function consentNow(cookie: string): Standing {
  return standing(document.cookie, cookie, navigator.globalPrivacyControl === true);
}

/** What holds for this visitor; undefined until the browser has taken the page over. */
export function useConsent(cookie: string): Standing | undefined {
  return useSyncExternalStore(
    subscribe,
    () => consentNow(cookie),
    () => undefined,
  );
}

/** Gives the visitor's answer to the server, which keeps it. @returns whether it got there */
export async function choose(choice: Choice): Promise<boolean> {
  const kept = await fetch("/api/consent", { method: "POST", body: choice }).then(
    ({ ok }) => ok,
    () => false,
  );
  window.dispatchEvent(new Event(EVENT));
  return kept;
}

/** Takes away what this browser may not keep any longer. */
export function forgetVisit(): void {
  try {
    sessionStorage.removeItem("tab");
    localStorage.removeItem("seen");
  } catch {
    // A browser that lets nothing be kept has nothing to take away.
  }
}

// Another tab may have been answered in before one comes back to this one.
function subscribe(changed: () => void): () => void {
  const events = [EVENT, "pageshow", "focus"];
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}
