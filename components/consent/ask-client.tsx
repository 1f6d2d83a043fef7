"use client";

import { useEffect, useState } from "react";
import { quietButtonClass } from "@/components/ui/button";
import type { Choice } from "@/lib/consent/consent";
import { choose } from "./use-consent";

type Texts = { label: string; text: string; allow: string; refuse: string; more: string; failed: string };

/** The question, at the foot of the window and in nobody's way; it goes once it is answered. */
export default function Ask({ market }: { market: string }): React.ReactNode {
  const [texts, setTexts] = useState<Texts>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/consent?market=${market}`, { signal: leaving.signal })
      .then(async (response) => response.ok && setTexts((await response.json()) as Texts))
      // Not asked is not answered: nothing is counted.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [market]);

  const answer = async (choice: Choice) => setFailed(!(await choose(choice)));
  return (
    <section aria-label={texts?.label} className={texts && "consent"}>
      <p role="status">{failed ? texts?.failed : texts?.text}</p>
      {texts && (
        <div>
          <button type="button" className={quietButtonClass("px-3!")} onClick={() => void answer("refused")}>
            {texts.refuse}
          </button>
          <button type="button" className={quietButtonClass("px-3!")} onClick={() => void answer("allowed")}>
            {texts.allow}
          </button>
          <a href={`/${market}/info/privacy#choice`}>{texts.more}</a>
        </div>
      )}
    </section>
  );
}
