/** What a person reads and quotes; the reference that WooshPay knows is longer and unguessable. */
export function orderNumber(sequence: number): string {
  return `WF-${1000 + sequence}`;
}
