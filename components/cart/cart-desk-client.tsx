"use client";

import { startTransition, useActionState, useEffect, useOptimistic, useRef } from "react";
import { idle } from "@/lib/action-state";
import { setQuantityAction } from "@/lib/cart/actions";
import { Notice } from "@/components/ui/notice";
import { announceCartChange, type Moved } from "./cart-changes-client";
import { LineControls, type LineTexts } from "./line-controls";

export type DeskLine = {
  variantId: string;
  quantity: number;
  most: number;
  texts: LineTexts;
  /** The line as the server tells it: picture, name, price. */
  content: React.ReactNode;
  total: string;
};

type Props = {
  market: string;
  lines: readonly DeskLine[];
  label: string;
  /** What the address of the page has to say, until a change here says something newer. */
  notice: React.ReactNode;
  summary: React.ReactNode;
  empty: React.ReactNode;
};

/** The open cart. A changed quantity shows at once; totals only ever come from the server, and wait dimmed for it. */
export function CartDesk({ market, lines, label, notice, summary, empty }: Props) {
  const [state, change, pending] = useActionState(setQuantityAction, idle);
  const sent = useRef<Moved>({ variant: "", by: 0 });
  const [wished, wish] = useOptimistic(new Map<string, number>(), (known, [variantId, quantity]: [string, number]) =>
    new Map(known).set(variantId, quantity),
  );

  useEffect(() => {
    if (state.status === "done" && state.count !== undefined) {
      announceCartChange({ count: state.count, message: state.message, moved: sent.current });
    }
  }, [state]);

  function send(event: React.SubmitEvent<HTMLFormElement>, variantId: string, before: number) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = Number(form.get("quantity"));
    sent.current = { variant: variantId, by: wanted - before };
    startTransition(() => {
      wish([variantId, wanted]);
      change(form);
    });
  }

  const news = state.status === "refused" ? <Notice tone="bad">{state.message}</Notice> : null;
  return (
    <>
      {state.status === "idle" ? notice : news}
      {lines.length === 0 ? (
        empty
      ) : (
        <div
          data-pending={pending ? "" : undefined}
          className="group/desk mt-8 grid gap-x-[clamp(2rem,6vw,7rem)] gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]"
        >
          <ul aria-label={label} className="border-t border-line">
            {lines.map(({ variantId, quantity, most, texts, content, total }) => (
              <li
                key={variantId}
                className="grid grid-cols-[6rem_1fr] gap-x-5 gap-y-2 border-b border-line py-6 sm:grid-cols-[8.5rem_1fr_auto]"
              >
                {content}
                <p className="col-start-2 tabular-nums transition-opacity group-data-pending/desk:opacity-40 sm:col-start-3 sm:row-start-1 sm:text-end">
                  {total}
                </p>
                <LineControls
                  line={{ market, variantId, quantity: wished.get(variantId) ?? quantity, most }}
                  texts={texts}
                  action={change}
                  onSubmit={(event) => send(event, variantId, quantity)}
                />
              </li>
            ))}
          </ul>
          <div inert={pending} aria-busy={pending}>
            {summary}
          </div>
        </div>
      )}
    </>
  );
}
