import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

test("colours are named once, as tokens: no component, route or other style sheet writes one out", () => {
  const styled = /(?<!\.test)\.(tsx|css)$/;
  const files = [...filesIn("components", styled), ...filesIn("app", styled)];
  const literal = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(/i;
  const offenders = files.filter((file) => file !== path.join("app", "globals.css") && literal.test(read(file)));
  expect(offenders).toEqual([]);
});

test("every page, layout and route is a server component; the client directive sits on leaves", () => {
  const routes = filesIn("app", /(^|\/)(page|layout|route)\.tsx?$/);
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((file) => /^["']use client["']/m.test(read(file)))).toEqual([]);
});

test("server functions live in files named actions.ts and nowhere else", () => {
  const files = ["app", "components", "lib"].flatMap((folder) => filesIn(folder, /\.tsx?$/));
  const offenders = files.filter(
    (file) => /^\s*["']use server["']/m.test(read(file)) && path.basename(file) !== "actions.ts",
  );
  expect(offenders).toEqual([]);
});

test("what shows the promises to shoppers is there", () => {
  const named = [...read("docs/shoppers.md").matchAll(/`([\w./-]+\.(?:ts|tsx|md))`/g)].map(([, file]) => file ?? "");
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
