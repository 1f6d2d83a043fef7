import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { fingerprint } from "./fingerprint";
import { added, type Counts } from "./tally";

const root = path.join(import.meta.dirname, "../..");
const file = path.join(root, ".data-test/torture.json");
const counts = z.record(z.string(), z.number());
const Kept = z.object({
  code: z.string(),
  seeds: z.array(z.number()),
  broken: z.array(z.object({ seed: z.number(), broken: z.array(z.string()) })),
  faults: counts,
  actions: counts,
  seconds: z.number(),
});

export type Finding = { seed: number; broken: string[]; faults: Counts; actions: Counts };

/** What was run by this very code, kept after each schedule: runs add up, and one that was stopped goes on. */
export class Book {
  private readonly kept: z.infer<typeof Kept>;
  private readonly seeds: Set<number>;

  constructor(private readonly options: { keep: boolean }) {
    this.kept = this.read();
    this.seeds = new Set(this.kept.seeds);
  }

  get schedules(): number {
    return this.seeds.size;
  }

  get broken() {
    return this.kept.broken;
  }

  get faults(): Counts {
    return this.kept.faults;
  }

  get actions(): Counts {
    return this.kept.actions;
  }

  get seconds(): number {
    return this.kept.seconds;
  }

  has(seed: number): boolean {
    return this.seeds.has(seed);
  }

  note({ seed, broken, faults, actions }: Finding): void {
    this.seeds.add(seed);
    if (broken.length > 0) {
      this.kept.broken.push({ seed, broken });
      console.log(`seed ${seed}:\n  ${broken.join("\n  ")}`);
    }
    this.kept.faults = added(this.kept.faults, faults);
    this.kept.actions = added(this.kept.actions, actions);
    if (this.seeds.size % 100 === 0) this.write();
    if (this.seeds.size % 500 === 0) console.log(`… ${this.seeds.size} schedules`);
  }

  spent(seconds: number): void {
    this.kept.seconds += seconds;
    this.write();
  }

  private read(): z.infer<typeof Kept> {
    const code = fingerprint();
    const nothing = { code, seeds: [], broken: [], faults: {}, actions: {}, seconds: 0 };
    if (!this.options.keep || !fs.existsSync(file)) return nothing;
    const kept = Kept.safeParse(JSON.parse(fs.readFileSync(file, "utf8")));
    // What other code has passed or failed says nothing of this one.
    return kept.success && kept.data.code === code ? kept.data : nothing;
  }

  private write(): void {
    if (!this.options.keep) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(`${file}.new`, JSON.stringify({ ...this.kept, seeds: [...this.seeds] }));
    fs.renameSync(`${file}.new`, file);
  }
}
