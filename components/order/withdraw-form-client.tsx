"use client";

import { useActionState } from "react";
import { piecesField, type WithdrawalForm } from "@/lib/orders/withdrawal-form";
import { withdrawAction } from "@/lib/payments/actions";
import { buttonClass, quietButtonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

type Line = { id: string; most: number; name: string; label: string; of: string };
type Texts = Record<
  | "goods"
  | "name"
  | "email"
  | "emailHint"
  | "review"
  | "confirmTitle"
  | "confirmText"
  | "confirm"
  | "change"
  | "keep"
  | "working",
  string
>;
type Place = { market: string; token: string; after: number; orderPath: string };
type Props = { place: Place; lines: readonly Line[]; who: { name: string; email: string }; texts: Texts };

/** A declaration in two steps: what is withdrawn and by whom, then the same once more with the button that declares it. */
export function WithdrawForm({ place, lines, who, texts }: Props) {
  const everything = lines.map(({ id, most }) => ({ lineId: id, quantity: most }));
  const first: WithdrawalForm = { step: "choose", ...who, pieces: everything, message: null };
  const [state, send, working] = useActionState(withdrawAction, first);
  const Step = state.step === "confirm" ? Confirm : Choose;
  return (
    <form action={send} className="mt-10 max-w-2xl">
      <input type="hidden" name="market" value={place.market} />
      <input type="hidden" name="token" value={place.token} />
      <input type="hidden" name="after" value={place.after} />
      {state.message !== null && (
        <Notice tone="bad" className="mb-8">
          {state.message}
        </Notice>
      )}
      <Step state={state} lines={lines} texts={texts} working={working} orderPath={place.orderPath} />
    </form>
  );
}

type StepProps = {
  state: WithdrawalForm;
  lines: readonly Line[];
  texts: Texts;
  working: boolean;
  orderPath: string;
};

function Choose({ state, lines, texts, working, orderPath }: StepProps) {
  return (
    <>
      <fieldset>
        <legend className="font-display text-heading">{texts.goods}</legend>
        <ul className="mt-4 border-t border-line">
          {lines.map((line) => (
            <li key={line.id} className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line py-4">
              <span className="grow">{line.name}</span>
              <Quantity line={line} chosen={piecesOf(state, line)} />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="mt-8 grid max-w-lg gap-5">
        <Field label={texts.name} name="name" autoComplete="name" defaultValue={state.name} maxLength={200} required />
        <Field
          label={texts.email}
          hint={texts.emailHint}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={state.email}
          maxLength={254}
          required
        />
      </div>
      <p className="mt-8 flex flex-wrap gap-3">
        <button type="submit" name="intent" value="review" disabled={working} className={buttonClass()}>
          {working ? texts.working : texts.review}
        </button>
        <a href={orderPath} className={quietButtonClass()}>
          {texts.keep}
        </a>
      </p>
    </>
  );
}

function Quantity({ line, chosen }: { line: Line; chosen: number }) {
  return (
    <span className="flex items-center gap-3">
      <select
        name={piecesField(line.id)}
        aria-label={line.label}
        defaultValue={chosen}
        className="min-h-11 rounded-full border border-edge bg-paper px-4 tabular-nums"
      >
        {Array.from({ length: line.most + 1 }, (_, quantity) => (
          <option key={quantity}>{quantity}</option>
        ))}
      </select>
      <span className="text-[0.9375rem] text-quiet">{line.of}</span>
    </span>
  );
}

function Confirm({ state, lines, texts, working }: StepProps) {
  const chosen = lines.filter((line) => piecesOf(state, line) > 0);
  return (
    <>
      <h2 ref={(heading) => heading?.focus()} tabIndex={-1} className="text-heading outline-none">
        {texts.confirmTitle}
      </h2>
      <p className="mt-4">{texts.confirmText}</p>
      <ul className="mt-4 border-t border-line">
        {chosen.map((line) => (
          <li key={line.id} className="border-b border-line py-3 tabular-nums">
            {piecesOf(state, line)} × {line.name}
            <input type="hidden" name={piecesField(line.id)} value={piecesOf(state, line)} />
          </li>
        ))}
      </ul>
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 wrap-anywhere">
        <dt className="text-quiet">{texts.name}</dt>
        <dd>
          <bdi>{state.name}</bdi>
        </dd>
        <dt className="text-quiet">{texts.email}</dt>
        <dd>
          <bdi>{state.email}</bdi>
        </dd>
      </dl>
      <input type="hidden" name="name" value={state.name} />
      <input type="hidden" name="email" value={state.email} />
      <p className="mt-8 flex flex-wrap gap-3">
        <button type="submit" name="intent" value="confirm" disabled={working} className={buttonClass()}>
          {working ? texts.working : texts.confirm}
        </button>
        <button type="submit" name="intent" value="change" disabled={working} className={quietButtonClass()}>
          {texts.change}
        </button>
      </p>
    </>
  );
}

function piecesOf({ pieces }: WithdrawalForm, { id }: Line): number {
  return pieces.find(({ lineId }) => lineId === id)?.quantity ?? 0;
}
