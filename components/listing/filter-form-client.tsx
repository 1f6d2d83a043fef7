"use client";

import { useEffect, useRef } from "react";

const PLACE = "filtered-from";

/** A form of filters. Where there is room beside the list, a choice applies at once, and focus and place are found again. */
export function FilterForm({ action, children }: { action: string; children: React.ReactNode }) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const [name, value, top] = (sessionStorage.getItem(PLACE) ?? "").split(" ");
    sessionStorage.removeItem(PLACE);
    if (name && value && top) {
      form.current?.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.focus({ preventScroll: true });
      window.scrollTo({ top: Number(top), behavior: "instant" });
    }
    // A page restored by Back still has the ticks that were set when it was left.
    const restored = (event: PageTransitionEvent) => event.persisted && form.current?.reset();
    window.addEventListener("pageshow", restored);
    return () => window.removeEventListener("pageshow", restored);
  }, []);

  const apply = ({ target }: React.ChangeEvent<HTMLFormElement>) => {
    if (!matchMedia("(min-width: 64rem)").matches) return;
    sessionStorage.setItem(PLACE, [target.name, target.value, Math.round(window.scrollY)].join(" "));
    form.current?.requestSubmit();
  };

  return (
    <form ref={form} action={action} autoComplete="off" onChange={apply}>
      {children}
    </form>
  );
}
