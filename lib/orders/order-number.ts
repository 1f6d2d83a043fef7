/** What a person reads and quotes; the reference that WooshPay knows is longer and unguessable. */
export function orderNumber(sequence: number): string {
  return `WF-${1000 + sequence}`;
}

/** The number on a receipt: one sequence without gaps for the whole shop. */
export function invoiceNumber(sequence: number): string {
  return `R-${String(sequence).padStart(6, "0")}`;
}
