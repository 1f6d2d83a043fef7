import { err, ok, type Result } from "@/lib/result";

export type PickableLine = {
  id: string;
  sku: string;
  quantity: number;
  /** Pieces sent or given back before. */ done: number;
};
/** So many pieces of a line; all that are left of it where no number is given. */
export type Pick = { sku: string; quantity: number | null };

export type PickRefusal = { code: "unknown_sku" | "nothing_left"; sku: string };

/** The lines of an order that somebody named by what stands on the label. */
export function pickLines(
  lines: readonly PickableLine[],
  picks: readonly Pick[],
): Result<{ id: string; quantity: number }[], PickRefusal> {
  const picked: { id: string; quantity: number }[] = [];
  for (const { sku, quantity } of picks) {
    const line = lines.find((each) => each.sku.toLowerCase() === sku.toLowerCase());
    if (!line) return err({ code: "unknown_sku", sku });
    const left = line.quantity - line.done;
    if (quantity === null && left === 0) return err({ code: "nothing_left", sku });
    picked.push({ id: line.id, quantity: quantity ?? left });
  }
  return ok(picked);
}
