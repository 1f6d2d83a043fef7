import { expect, test } from "../support/database";
import { runBlock } from "./block";

const SCHEDULES = 100;

// To see one again that fails: npm run torture -- --schedules 1 --seed N
test.for([1, 101, 201])(
  "no schedule from seed %i on breaks what must always hold",
  { timeout: 600_000 },
  async (first, { databaseUrl }) => {
    const seeds = Array.from({ length: SCHEDULES }, (_, index) => first + index);
    const { broken } = await runBlock(databaseUrl, seeds);
    expect(broken.map((outcome) => `seed ${outcome.seed}: ${outcome.broken.join("; ")}`)).toEqual([]);
  },
);
