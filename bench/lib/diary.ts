/** How often each thing may be written down in full; beyond that it is only counted. */
const EXAMPLES = 5;

/** What can become of a visit. */
export const endings = [
  "paid",
  "paid after a decline",
  "paid by a slow bank",
  "cancelled",
  "gave up after a decline",
  "left the pay page",
  "left the cart",
] as const;
export type Ending = (typeof endings)[number];

export type Trouble = { what: string; times: number; examples: string[] };

/** What happens in the course of a run, by all shoppers and programs. */
export class Diary {
  requests = 0;
  private readonly ended = new Map<Ending, number>();
  private readonly troubles = new Map<string, Trouble>();
  private readonly heard = new Set<string>();

  end(ending: Ending): void {
    this.ended.set(ending, (this.ended.get(ending) ?? 0) + 1);
  }

  /** @param what the kind of it; @param detail this one */
  trouble(what: string, detail: string): void {
    const known = this.troubles.get(what) ?? { what, times: 0, examples: [] };
    known.times += 1;
    if (known.examples.length < EXAMPLES) known.examples.push(detail);
    this.troubles.set(what, known);
  }

  /** The kinds of trouble that were not asked for before, so that a long run says early what is wrong. */
  newTroubles(): Trouble[] {
    const unheard = this.allTroubles.filter(({ what }) => !this.heard.has(what));
    for (const { what } of unheard) this.heard.add(what);
    return unheard;
  }

  get ordersPaid(): number {
    const paid: Ending[] = ["paid", "paid after a decline", "paid by a slow bank", "cancelled"];
    return paid.reduce((sum, ending) => sum + (this.ended.get(ending) ?? 0), 0);
  }

  get errors(): number {
    return [...this.troubles.values()].reduce((sum, { times }) => sum + times, 0);
  }

  get visits(): Record<string, number> {
    return Object.fromEntries(endings.map((ending) => [ending, this.ended.get(ending) ?? 0]));
  }

  get allTroubles(): readonly Trouble[] {
    return [...this.troubles.values()];
  }
}
