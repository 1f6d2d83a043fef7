import { money, type Money } from "@/lib/money/money";

/** What each piece of a line costs after its discount: one price for all, or two that are one minor unit apart. */
export function pieceGroups({ minor, currency }: Money, quantity: number): { unit: Money; quantity: number }[] {
  const unit = Math.floor(minor / quantity);
  const dearer = minor - unit * quantity;
  const groups = [
    { unit: money(unit, currency), quantity: quantity - dearer },
    { unit: money(unit + 1, currency), quantity: dearer },
  ];
  return groups.filter((group) => group.quantity > 0);
}
