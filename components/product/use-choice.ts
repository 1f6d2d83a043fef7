import { useEffect, useRef, useState } from "react";
import type { Stock } from "./use-stock";

/** A variant that can be chosen, by the positions of its finish and size among the buttons. */
export type Offer = { id: string; sku: string; finish: number; size: number };

/** The radio buttons hold the choice, so that one made before the script came counts; this says which variant it is. */
export function useChoice(offers: readonly Offer[], stock: Stock | undefined) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(offers[0]);
  const [moved, setMoved] = useState(false);
  const offerOf = (finish: number, size: number) => offers.find((each) => each.finish === finish && each.size === size);

  useEffect(() => {
    const named = offers.find(({ sku }) => location.hash === `#${sku.toLowerCase()}`);
    if (named) press(form.current, named);
    const { finish, size } = pressed(form.current);
    setChosen(offers.find((each) => each.finish === finish && each.size === size));
  }, [offers]);

  // A finish keeps the size where it is made and to be had in it; else the first that is.
  function choose() {
    const { finish, size } = pressed(form.current);
    const wanted = offerOf(finish, size);
    const isThere = (offer: Offer | undefined) => offer !== undefined && stock?.[offer.id] !== 0;
    const next = isThere(wanted) ? wanted : (offers.find((each) => each.finish === finish && isThere(each)) ?? wanted);
    if (next) {
      press(form.current, next);
      history.replaceState(null, "", `#${next.sku.toLowerCase()}`);
    }
    setMoved(next !== wanted);
    setChosen(next);
  }

  return { form, chosen, moved, choose, offerOf };
}

function pressed(form: HTMLFormElement | null) {
  const at = (place: string) => Number(form?.querySelector(`[${place}]:checked`)?.getAttribute(place) ?? 0);
  return { finish: at("data-choice"), size: at("data-size-choice") };
}

function press(form: HTMLFormElement | null, { finish, size }: Offer) {
  for (const place of [`data-choice="${finish}"`, `data-size-choice="${size}"`]) {
    const button = form?.querySelector<HTMLInputElement>(`[${place}]`);
    if (button) button.checked = true;
  }
}
