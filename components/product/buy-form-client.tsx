"use client";

import { startTransition, useActionState, useEffect, useRef } from "react";
import { idle, type ActionState } from "@/lib/action-state";
import { addToCartAction } from "@/lib/cart/actions";
import { announceCartChange, type Moved } from "@/components/cart/cart-changes-client";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { OptionGroup, type Option } from "./option-group-client";
import { useChoice, type Offer } from "./use-choice";
import { useStock } from "./use-stock";

export type BuyTexts = {
  finish: string;
  size: string;
  notMade: string;
  sizeMoved: string;
  quantity: string;
  add: string;
  adding: string;
  toCart: string;
  inStock: string;
  /** "Only n left" for n = 1, 2, 3 ...: few enough to say. */
  left: string[];
  soldOut: string;
  /** Until the browser has asked for dates. */
  arrives: string;
};

type Props = {
  market: string;
  slug: string;
  finishes: readonly Option[];
  /** None where the product has one size only. */
  sizes: readonly Option[];
  offers: readonly Offer[];
  most: number;
  cartHref: string;
  texts: BuyTexts;
  /** The way to an alert, where nothing was sold out yet when the page was made. */
  tellMe?: string;
};

/** Finish, size, quantity and the button. Stock is learnt in the browser, because the page itself is cached. */
export function BuyForm({ market, slug, finishes, sizes, offers, most, cartHref, texts, tellMe }: Props) {
  const { free: stock, arrives } = useStock(slug, market);
  const { form, chosen, moved, choose, offerOf } = useChoice(offers, stock);
  const [state, add, adding] = useActionState(addToCartAction, idle);
  const sent = useRef<Moved>({ variant: "", by: 0 });
  const free = chosen && stock?.[chosen.id];
  const sized = sizes.length > 0;
  const isGone = (offer: Offer | undefined) => offer !== undefined && stock?.[offer.id] === 0;
  const isFinishGone = (finish: number) => offers.every((each) => each.finish !== finish || isGone(each));
  const soldOut = free === 0;

  useEffect(() => {
    if (state.status === "done" && state.count !== undefined) {
      announceCartChange({ count: state.count, message: state.message, moved: sent.current });
    }
  }, [state]);

  // React empties a form after its action; sent by hand, what was chosen stays.
  function send(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget);
    sent.current = { variant: chosen?.id ?? "", by: Number(wanted.get("quantity")) };
    startTransition(() => add(wanted));
  }

  return (
    <form ref={form} action={add} onSubmit={send} className="mt-8 grid gap-7">
      <input type="hidden" name="market" value={market} />
      <div onChange={choose} className="grid gap-5">
        <OptionGroup
          legend={texts.finish}
          name={sized ? "finish" : "variantId"}
          place="data-choice"
          first={0}
          options={finishes}
          soldOut={texts.soldOut}
          isSoldOut={isFinishGone}
          isDisabled={isFinishGone}
        />
        {sized && (
          <>
            <input type="hidden" name="product" value={slug} />
            <OptionGroup
              legend={texts.size}
              name="size"
              place="data-size-choice"
              first={offers[0]?.size ?? 0}
              options={sizes}
              notMade={texts.notMade}
              soldOut={texts.soldOut}
              isSoldOut={(size) => isGone(offerOf(chosen?.finish ?? 0, size))}
              isDisabled={(size) => {
                const offer = offerOf(chosen?.finish ?? 0, size);
                return stock !== undefined && (!offer || isGone(offer));
              }}
            />
            <p role="status" className="text-sm empty:hidden">
              {moved && texts.sizeMoved}
            </p>
          </>
        )}
      </div>
      <div className="grid grid-cols-[auto_1fr] items-end gap-3">
        <Quantity label={texts.quantity} most={Math.max(1, Math.min(most, free ?? most))} />
        <button type="submit" disabled={soldOut || adding} className={buttonClass("w-full")}>
          {soldOut ? texts.soldOut : adding ? texts.adding : texts.add}
        </button>
        <Outcome state={state} cart={{ href: cartHref, label: texts.toCart }} />
        <p className="col-span-full min-h-6 font-medium text-[0.9375rem] text-leaf">
          {free === undefined || soldOut ? null : (texts.left[free - 1] ?? texts.inStock)}
        </p>
        <p className="col-span-full -mt-2 min-h-12 text-[0.9375rem]">{!soldOut && (arrives ?? texts.arrives)}</p>
        {tellMe && offers.some(isGone) && (
          <a
            href={`/${market}/alerts?product=${slug}`}
            className="col-span-full flex min-h-11 items-center justify-self-start text-link"
          >
            {tellMe}
          </a>
        )}
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
