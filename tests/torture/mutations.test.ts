import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { mutations } from "./mutations";

const root = path.join(import.meta.dirname, "../..");

test.for(mutations)("the mechanism can still be switched off: $name", ({ edits }) => {
  for (const { file, from, to } of edits) {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    expect(text.split(from), `${from} in ${file}`).toHaveLength(2);
    expect(to).not.toBe(from);
  }
});
