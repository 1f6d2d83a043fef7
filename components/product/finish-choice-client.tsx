"use client";

import type { Stock } from "./use-stock";

export type Choice = { variantId: string; name: string; hex: string };

type Props = {
  legend: string;
  soldOut: string;
  choices: readonly Choice[];
  stock: Stock | undefined;
  onChoose: (variantId: string) => void;
};

/** Finishes as radio buttons; which one is chosen also decides, by the style sheet, which pictures and price show. */
export function FinishChoice({ legend, soldOut, choices, stock, onChoose }: Props) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-2.5">
        {choices.map(({ variantId, name, hex }, index) => {
          const gone = stock?.[variantId] === 0;
          return (
            <label
              key={variantId}
              className="flex min-h-12 items-center gap-2.5 rounded-full border border-line py-1.5 ps-2 pe-5 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-fruit has-disabled:text-quiet forced-colors:has-checked:underline"
            >
              <input
                type="radio"
                name="variantId"
                value={variantId}
                data-choice={index}
                defaultChecked={index === 0}
                disabled={gone}
                onChange={() => onChoose(variantId)}
                className="sr-only"
              />
              <span
                aria-hidden="true"
                className="size-8 rounded-full border border-edge forced-color-adjust-none"
                style={{ backgroundColor: hex }}
              />
              <span className={gone ? "line-through" : undefined}>{name}</span>
              {gone && <span className="text-sm">{soldOut}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
