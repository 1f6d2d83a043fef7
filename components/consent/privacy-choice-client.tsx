"use client";

import { useState } from "react";
import { quietButtonClass } from "@/components/ui/button";
import type { Choice } from "@/lib/consent/consent";
import { choose, useConsent } from "./use-consent";

export type ChoiceTexts = Record<Choice | "undecided" | "signal" | "allow" | "refuse" | "failed", string>;

/** Where an answer is looked up and changed. */
export function PrivacyChoice({ cookie, texts }: { cookie: string; texts: ChoiceTexts }) {
  const consent = useConsent(cookie);
  const [failed, setFailed] = useState(false);
  const answer = async (choice: Choice) => setFailed(!(await choose(choice)));
  const state = consent === undefined ? "" : texts[consent ?? "undecided"];
  return (
    <>
      <p role="status" className="min-h-14">
        {failed ? texts.failed : state}
      </p>
      {consent !== "signal" && (
        <p className="scripted-only flex flex-wrap gap-3">
          {(["refuse", "allow"] as const).map((text) => {
            const choice = text === "allow" ? "allowed" : "refused";
            return (
              <button
                key={choice}
                type="button"
                aria-pressed={consent === choice}
                className={quietButtonClass("aria-pressed:border-ink aria-pressed:bg-shelf")}
                onClick={() => void answer(choice)}
              >
                {texts[text]}
              </button>
            );
          })}
        </p>
      )}
    </>
  );
}
