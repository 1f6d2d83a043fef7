/** Whether a text holds what could be a card's number, which the shop must never keep: 13 to 19 digits that check out. */
export function mayBeCardNumber(text: string): boolean {
  const runs = text.normalize("NFKC").match(/\d(?:[ -]?\d){12,18}/g) ?? [];
  return runs.some((run) => luhn(run.replace(/\D/g, "")));
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
