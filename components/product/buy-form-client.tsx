"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { idle, type ActionState } from "@/lib/action-state";
import { addToCartAction } from "@/lib/cart/actions";
import { announceCartChange } from "@/components/cart/cart-changes-client";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FinishChoice, type Choice } from "./finish-choice-client";
import { useStock } from "./use-stock";

export type BuyTexts = {
  finish: string;
  quantity: string;
  add: string;
  adding: string;
  toCart: string;
  inStock: string;
  /** "Only n left" for n = 1, 2, 3 ...: few enough to say. */
  left: string[];
  soldOut: string;
};

type Props = {
  market: string;
  slug: string;
  choices: readonly Choice[];
  most: number;
  cartHref: string;
  texts: BuyTexts;
};

/** Finish, quantity and the button. Stock is learnt in the browser, because the page itself is cached. */
export function BuyForm({ market, slug, choices, most, cartHref, texts }: Props) {
  const stock = useStock(slug);
  const [chosen, choose] = useState(choices[0]?.variantId);
  const [state, add, adding] = useActionState(addToCartAction, idle);
  const free = chosen === undefined ? undefined : stock?.[chosen];
  const soldOut = free === 0;

  useEffect(() => {
    if (state.status === "done" && state.count !== undefined) {
      announceCartChange({ count: state.count, message: state.message });
    }
  }, [state]);

  // React empties a form after its action; sent by hand, the chosen finish stays.
  function send(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => add(form));
  }

  return (
    <form action={add} onSubmit={send} className="mt-8 grid gap-7">
      <input type="hidden" name="market" value={market} />
      <FinishChoice legend={texts.finish} soldOut={texts.soldOut} choices={choices} stock={stock} onChoose={choose} />
      <div className="grid grid-cols-[auto_1fr] items-end gap-3">
        <Quantity label={texts.quantity} most={Math.max(1, Math.min(most, free ?? most))} />
        <button type="submit" disabled={soldOut || adding} className={buttonClass("w-full")}>
          {soldOut ? texts.soldOut : adding ? texts.adding : texts.add}
        </button>
        <Outcome state={state} cart={{ href: cartHref, label: texts.toCart }} />
        <p className="col-span-full min-h-6 text-[0.9375rem] font-medium text-leaf">
          {free === undefined || soldOut ? null : (texts.left[free - 1] ?? texts.inStock)}
        </p>
      </div>
    </form>
  );
}

function Quantity({ label, most }: { label: string; most: number }) {
  return (
    <label className="grid gap-1 text-sm">
      {label}
      <select name="quantity" className="min-h-13 rounded-full border border-edge bg-paper px-5 text-base tabular-nums">
        {Array.from({ length: most }, (_, index) => (
          <option key={index}>{index + 1}</option>
        ))}
      </select>
    </label>
  );
}

// What went well is spoken by the header's live region, which outlives this form; here it is only seen.
function Outcome({ state, cart }: { state: ActionState; cart: { href: string; label: string } }) {
  if (state.status === "idle") return null;
  if (state.status === "refused")
    return (
      <Notice tone="bad" className="col-span-full">
        {state.message}
      </Notice>
    );
  return (
    <p className="col-span-full flex flex-wrap items-center justify-between gap-x-4 border-s-4 border-leaf bg-leaf-wash px-5 py-2">
      {state.message}
      <a href={cart.href} className="flex min-h-11 items-center font-medium text-link">
        {cart.label}
      </a>
    </p>
  );
}
