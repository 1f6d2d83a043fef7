export type LineTexts = { quantity: string; update: string; remove: string; removeItem: string };

type Props = {
  line: { market: string; variantId: string; quantity: number; most: number };
  texts: LineTexts;
  action: (form: FormData) => void;
  onSubmit: (event: React.SubmitEvent<HTMLFormElement>) => void;
};

/** How many, or none: two plain forms, which script only makes quicker. */
export function LineControls({ line, texts, action, onSubmit }: Props) {
  return (
    <div className="col-start-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <form action={action} onSubmit={onSubmit} className="flex items-center gap-2">
        <Names line={line} />
        <select
          name="quantity"
          aria-label={texts.quantity}
          value={line.quantity}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
          className="min-h-11 rounded-full border border-edge bg-paper px-4 tabular-nums"
        >
          {quantities(line).map((quantity) => (
            <option key={quantity}>{quantity}</option>
          ))}
        </select>
        <noscript>
          <button type="submit" className="min-h-11 px-2 text-link">
            {texts.update}
          </button>
        </noscript>
      </form>
      <form action={action} onSubmit={onSubmit}>
        <Names line={line} />
        <input type="hidden" name="quantity" value={0} />
        <button
          type="submit"
          aria-label={texts.removeItem}
          className="min-h-11 px-1 text-[0.9375rem] text-quiet text-link hover:text-ink"
        >
          {texts.remove}
        </button>
      </form>
    </div>
  );
}

function Names({ line }: Pick<Props, "line">) {
  return (
    <>
      <input type="hidden" name="market" value={line.market} />
      <input type="hidden" name="variantId" value={line.variantId} />
    </>
  );
}

// What is already in the cart stays readable even when fewer are left.
function quantities({ quantity, most }: Props["line"]): number[] {
  const offered = Array.from({ length: most }, (_, index) => index + 1);
  return quantity > most ? [...offered, quantity] : offered;
}
