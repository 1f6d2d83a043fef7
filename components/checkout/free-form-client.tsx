"use client";

import { startTransition, useActionState } from "react";
import { idle } from "@/lib/action-state";
import { placeFreeAction } from "@/lib/payments/actions";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** The cart's version and total as the shopper saw them; the server compares, it does not believe. */
  order: { market: string; version: number; total: number };
  texts: { submit: string; working: string };
  notice: React.ReactNode;
  children: React.ReactNode;
};

export function FreeForm({ order, texts, notice, children }: Props) {
  const [state, place, placing] = useActionState(placeFreeAction, idle);

  // Sent by hand, because React empties a form after its action, and an address should not be typed twice.
  function send(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => place(form));
  }

  return (
    <form action={place} onSubmit={send} className="grid gap-5">
      <input type="hidden" name="market" value={order.market} />
      <input type="hidden" name="version" value={order.version} />
      <input type="hidden" name="total" value={order.total} />
      {state.status === "refused" ? <Notice tone="bad">{state.message}</Notice> : notice}
      {children}
      <button type="submit" disabled={placing} className={buttonClass("mt-2 w-full text-lg")}>
        {placing ? texts.working : texts.submit}
      </button>
    </form>
  );
}
