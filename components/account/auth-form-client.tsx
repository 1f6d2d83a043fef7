"use client";

import { startTransition, useActionState } from "react";
import { idle, type ActionState } from "@/lib/action-state";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  action: (previous: ActionState, form: FormData) => Promise<ActionState>;
  texts: { submit: string; working: string };
  /** What the page's address has to say, until the action says something newer. */
  notice?: React.ReactNode;
  /** The fields. */
  children: React.ReactNode;
};

export function AuthForm({ action, texts, notice, children }: Props) {
  const [state, submit, working] = useActionState(action, idle);

  // Sent by hand, because React empties a form after its action, and a mistyped e-mail should not be typed twice.
  function send(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => submit(form));
  }

  return (
    <form action={submit} onSubmit={send} className="grid gap-5">
      {state.status === "refused" ? <Notice tone="bad">{state.message}</Notice> : notice}
      {children}
      <button type="submit" disabled={working} className={buttonClass("mt-2 w-full sm:w-auto sm:justify-self-start")}>
        {working ? texts.working : texts.submit}
      </button>
    </form>
  );
}
