import { expect, test } from "../support/database";
import { runBlock } from "./block";

// Replay one that fails: npm run torture -- --schedules 1 --seed N
test.for([1])(
  "no schedule from seed %i on breaks what must always hold",
  { timeout: 300_000 },
  async (first, { databaseUrl }) => {
    const { broken } = await runBlock(
      databaseUrl,
      Array.from({ length: 20 }, (_, index) => first + index),
    );
    expect(broken.map(({ seed, broken }) => `seed ${seed}: ${broken.join("; ")}`)).toEqual([]);
  },
);
