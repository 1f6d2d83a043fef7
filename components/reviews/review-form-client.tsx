"use client";

import { startTransition, useActionState, useId } from "react";
import { reviewAction } from "@/lib/reviews/actions";
import { limits, type ReviewForm as Form } from "@/lib/reviews/review-form";
import { buttonClass, quietButtonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

export type ReviewTexts = Record<
  "stars" | "title" | "text" | "textHint" | "name" | "submit" | "working" | "back",
  string
> & { each: readonly string[] };

type Props = {
  place: { market: string; token: string; line: string; orderPath: string };
  first: Form;
  texts: ReviewTexts;
};

export function ReviewForm({ place, first, texts }: Props) {
  const [state, send, working] = useActionState(reviewAction, first);

  // Sent by hand, because React empties a form after its action.
  function submit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }

  return (
    <form action={send} onSubmit={submit} className="mt-10 grid max-w-xl gap-7">
      <input type="hidden" name="market" value={place.market} />
      <input type="hidden" name="token" value={place.token} />
      <input type="hidden" name="line" value={place.line} />
      {state.message !== null && <Notice tone="bad">{state.message}</Notice>}
      <StarChoice legend={texts.stars} each={texts.each} chosen={state.stars} />
      <Field label={texts.title} name="title" defaultValue={state.title} maxLength={limits.title} />
      <Words label={texts.text} hint={texts.textHint} value={state.text} />
      <Field label={texts.name} name="name" defaultValue={state.name} maxLength={limits.name} autoComplete="nickname" />
      <p className="flex flex-wrap gap-3">
        <button type="submit" disabled={working} className={buttonClass()}>
          {working ? texts.working : texts.submit}
        </button>
        <a href={place.orderPath} className={quietButtonClass()}>
          {texts.back}
        </a>
      </p>
    </form>
  );
}

function StarChoice({ legend, each, chosen }: { legend: string; each: readonly string[]; chosen: number | null }) {
  return (
    <fieldset>
      <legend className="font-medium">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {each.map((label, index) => (
          <label key={label} className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name="stars"
              value={index + 1}
              defaultChecked={chosen === index + 1}
              className="size-5 accent-fruit"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Words({ label, hint, value }: { label: string; hint: string; value: string }) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        id={id}
        name="text"
        rows={7}
        dir="auto"
        maxLength={limits.text}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        className="w-full border border-edge bg-paper px-4 py-3"
      />
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {hint}
      </p>
    </div>
  );
}
