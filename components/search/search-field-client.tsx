"use client";

import { useEffect, useRef } from "react";
import { searchPath } from "@/components/paths";

type Props = { code: string; label: string; submit: string };

/** A form that searches by itself. With script it shows what was asked on the page that answers, and offers suggestions. */
export function SearchField({ code, label, submit }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    if (field.current) prepare(field.current, code, leaving.signal);
    return () => leaving.abort();
  }, [code]);

  return (
    <form action={searchPath({ code })}>
      <input
        ref={field}
        type="search"
        name="q"
        maxLength={80}
        required
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button aria-label={submit}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z" />
        </svg>
      </button>
    </form>
  );
}

function prepare(field: HTMLInputElement, code: string, signal: AbortSignal) {
  const here = new URL(location.href);
  // What somebody has typed by now stays: a default does not change it.
  if (field.form?.action === here.origin + here.pathname) field.defaultValue = here.searchParams.get("q") ?? "";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-expanded", "false");
  const begin = () =>
    void import("./offer-suggestions-client").then(
      ({ offerSuggestions }) => signal.aborted || offerSuggestions(field, code, signal),
      // Without them the field still searches.
      () => undefined,
    );
  if (document.activeElement === field) begin();
  else field.addEventListener("focus", begin, { once: true, signal });
}
