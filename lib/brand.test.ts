import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { brand } from "./brand";

const styles = readFileSync(path.join(import.meta.dirname, "../app/globals.css"), "utf8");

test.each(Object.entries(brand))("the colour %s is the one of the style sheet", (name, { light, dark }) => {
  expect(styles).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
