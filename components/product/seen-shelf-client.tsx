"use client";

import { useEffect, useState } from "react";
import { quietButtonClass } from "@/components/ui/button";
import { forgetSeen, readSeen, rememberSeen } from "./seen-list";

type Card = { href: string; name: string; price: string; picture: string; colour: string };
type Answer = { title: string; forget: string; forgotten: string; cards: Card[] };
type Props = { market: string; slug: string };

/** The list and a button that forgets it. Its place is kept free from the start, below everything else of the page. */
export default function SeenShelf({ market, slug }: Props) {
  const [others] = useState(() => readSeen().filter((each) => each !== slug));
  const [forgotten, setForgotten] = useState(false);
  const answer = useCards(market, others);

  useEffect(() => rememberSeen(slug), [slug]);

  function forget() {
    forgetSeen();
    setForgotten(true);
  }

  if (others.length === 0) return null;
  return (
    <section aria-label={answer?.title} className="seen">
      {answer && <h2 className="text-heading">{answer.title}</h2>}
      {forgotten && (
        <p ref={takeFocus} tabIndex={-1}>
          {answer?.forgotten}
        </p>
      )}
      {!forgotten && answer && (
        <>
          <ul>
            {answer.cards.map(({ href, name, price, picture, colour }) => (
              <li key={href}>
                <a href={href}>
                  <img
                    src={picture}
                    alt=""
                    width={240}
                    height={240}
                    loading="lazy"
                    className="photo"
                    style={{ backgroundColor: colour }}
                  />
                  <span>{name}</span>
                  <span className="text-quiet tabular-nums">{price}</span>
                </a>
              </li>
            ))}
          </ul>
          <button type="button" onClick={forget} className={quietButtonClass()}>
            {answer.forget}
          </button>
        </>
      )}
    </section>
  );
}

// The button that had it is gone.
function takeFocus(note: HTMLElement | null): void {
  note?.focus();
}

function useCards(market: string, slugs: readonly string[]): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const asked = slugs.join(",");
  useEffect(() => {
    if (asked === "") return;
    const leaving = new AbortController();
    fetch(`/api/cards?market=${market}&slugs=${asked}`, { signal: leaving.signal })
      .then(async (response) => response.ok && setAnswer((await response.json()) as Answer))
      // A list of the past can do without: the page has nothing to say about it.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [market, asked]);
  return answer;
}
