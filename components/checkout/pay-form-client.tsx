"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { idle } from "@/lib/action-state";
import { payAction } from "@/lib/payments/actions";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  market: string;
  /** The cart's version and total as the shopper sees them here; the server compares, it does not believe. */
  version: number;
  total: number;
  texts: { pay: string; paying: string; duty: string; pausedTitle: string };
};

export function PayForm({ market, version, total, texts }: Props) {
  const router = useRouter();
  const [state, pay, paying] = useActionState(payAction, idle);

  // A refusal often means that the cart here is no longer the cart there.
  useEffect(() => {
    if (state.status === "refused") router.refresh();
  }, [state, router]);

  useEffect(() => {
    // Back from the pay page can restore this one as it was left, with a button that still waits.
    const startOver = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", startOver);
    return () => window.removeEventListener("pageshow", startOver);
  }, []);

  return (
    <form action={pay} className="mt-6 grid gap-4">
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="total" value={total} />
      {state.status === "refused" && (
        <Notice tone="bad">
          {state.code === "payment_paused" && <strong className="block">{texts.pausedTitle}</strong>}
          {state.message}
        </Notice>
      )}
      <button type="submit" disabled={paying} className={buttonClass("w-full text-lg tabular-nums")}>
        {paying ? texts.paying : texts.pay}
      </button>
      <p className="text-sm">{texts.duty}</p>
    </form>
  );
}
