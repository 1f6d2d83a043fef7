import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { fingerprint } from "./fingerprint";
import { root, type Verdict } from "./mutant";
import type { Mutation } from "./mutations";

const file = path.join(root, ".data-test/torture-mutations.json");
const Kept = z.record(z.string(), z.object({ tried: z.number().nullable(), how: z.string() }));

/** What became of each mutation of this very code, kept one by one: a run that was stopped goes on where it was. */
export class Verdicts {
  private readonly code = fingerprint();
  private readonly kept: Record<string, Verdict>;

  constructor(
    private readonly schedules: number,
    { fresh }: { fresh: boolean },
  ) {
    const kept = fresh || !fs.existsSync(file) ? null : Kept.safeParse(JSON.parse(fs.readFileSync(file, "utf8")));
    this.kept = kept?.data ?? {};
  }

  of(mutation: Mutation): Verdict | undefined {
    return this.kept[this.key(mutation)];
  }

  note(mutation: Mutation, verdict: Verdict): void {
    this.kept[this.key(mutation)] = verdict;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(`${file}.new`, JSON.stringify(this.kept));
    fs.renameSync(`${file}.new`, file);
  }

  private key({ edits }: Mutation): string {
    const about = JSON.stringify([this.code, this.schedules, edits]);
    return createHash("sha256").update(about).digest("hex").slice(0, 16);
  }
}
