/** One line for the operator; what a shopper reads is said elsewhere. */
export function report(what: string, error: unknown, about: Record<string, string | number> = {}): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const facts = Object.entries(about).map(([key, value]) => ` ${key}=${value}`);
  console.error(`${what}:${facts.join("")} ${detail.replace(/\s+/g, " ").slice(0, 500)}`);
}
