import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sourcesMark } from "./sources";

function aProject() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "sources-"));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
  return { root, write };
}

test.each(["app/page.tsx", "package-lock.json", "lib/new.ts", "prisma/schema.prisma", "next.config.ts"])(
  "a change of %s calls for a new build",
  (file) => {
    const { root, write } = aProject();
    const before = sourcesMark(root);
    write(file, "two");
    expect(sourcesMark(root)).not.toBe(before);
  },
);

test.each([".env", ".data/orders", "app/page.test.tsx", "README.md", "prisma/seed/main.ts", "sandbox/app.ts"])(
  "a change of %s does not",
  (file) => {
    const { root, write } = aProject();
    const before = sourcesMark(root);
    write(file, "two");
    expect(sourcesMark(root)).toBe(before);
  },
);
