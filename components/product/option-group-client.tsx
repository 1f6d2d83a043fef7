"use client";

export type Option = { value: string; name: string; hex?: string; dead?: string };

type Props = {
  legend: string;
  /** What the form calls it. */
  name: string;
  /** The attribute by which the style sheet and the form know a button's position. */
  place: "data-choice" | "data-size-choice";
  first: number;
  options: readonly Option[];
  /** Said, while it is so, of a size that is not made in the chosen finish. */
  notMade?: string;
  soldOut: string;
  isSoldOut: (position: number) => boolean;
  isDisabled: (position: number) => boolean;
};

/** One choice as radio buttons; which one is chosen also decides, by the style sheet, which pictures and price show. */
export function OptionGroup({ legend, name, place, first, options, notMade, soldOut, ...is }: Props) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-2.5">
        {options.map(({ value, name: label, hex, dead }, index) => {
          const gone = is.isSoldOut(index);
          return (
            <label
              key={value}
              data-dead={dead || undefined}
              className="flex min-h-12 items-center gap-2.5 rounded-full border border-line px-5 py-1.5 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-fruit has-disabled:text-quiet has-[.dot]:ps-2 forced-colors:has-checked:underline"
            >
              <input
                type="radio"
                name={name}
                value={value}
                {...{ [place]: index }}
                defaultChecked={index === first}
                disabled={is.isDisabled(index)}
                className="sr-only"
              />
              {hex && (
                <span
                  aria-hidden="true"
                  className="dot size-8 rounded-full border border-edge forced-color-adjust-none"
                  style={{ backgroundColor: hex }}
                />
              )}
              <span className={gone ? "line-through" : undefined}>{label}</span>
              {dead && (
                <span data-note className="text-sm">
                  {notMade}
                </span>
              )}
              {gone && <span className="text-sm">{soldOut}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
