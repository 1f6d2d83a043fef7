"use client";

import { startTransition, useActionState } from "react";
import { idle } from "@/lib/action-state";
import { addCodeAction, removeCodeAction } from "@/lib/cart/actions";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

type AddProps = {
  market: string;
  /** Open from the start, where a plain form came back with something to say about a code. */
  open: boolean;
  texts: { question: string; code: string; apply: string; applying: string };
};

/** The field for a code: there for those who have one, out of the way of those who do not. */
export function AddCode({ market, open, texts }: AddProps) {
  const [state, add, adding] = useActionState(addCodeAction, idle);

  // Sent by hand, because React empties a form after its action, and a mistyped code is easier mended than typed anew.
  function send(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => add(form));
  }

  return (
    <details open={open} className="group/code mt-5 border-t border-line pt-2">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link [&::-webkit-details-marker]:hidden">
        {texts.question}
      </summary>
      <form action={add} onSubmit={send} className="mt-2 grid gap-4 pb-2">
        <input type="hidden" name="market" value={market} />
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
          <Field
            label={texts.code}
            name="code"
            dir="ltr"
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
          />
          <button
            type="submit"
            disabled={adding}
            className="min-h-12 rounded-full border border-edge px-5 font-medium transition-colors enabled:hover:border-ink disabled:opacity-60"
          >
            {adding ? texts.applying : texts.apply}
          </button>
        </div>
        {state.status === "refused" && <Notice tone="bad">{state.message}</Notice>}
      </form>
    </details>
  );
}

type RemoveProps = { market: string; texts: { inUse: string; remove: string; removeCode: string } };

/** The code in the cart, with the way to take it out. */
export function CodeInCart({ market, texts }: RemoveProps) {
  const [state, remove, removing] = useActionState(removeCodeAction, idle);
  return (
    <form action={remove} className="mt-5 grid gap-3 border-t border-line pt-2">
      <input type="hidden" name="market" value={market} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="wrap-anywhere">{texts.inUse}</p>
        <button
          type="submit"
          disabled={removing}
          aria-label={texts.removeCode}
          className="min-h-11 text-[0.9375rem] text-quiet text-link hover:text-ink"
        >
          {texts.remove}
        </button>
      </div>
      {state.status === "refused" && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
