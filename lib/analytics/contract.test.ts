import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { payloads } from "./events";
import { reports } from "./reports";

type Shape = { type?: string; properties?: Record<string, Shape>; items?: Shape; required?: string[] };

const document = readFileSync(path.join(import.meta.dirname, "../../docs/analytics.md"), "utf8");

function fields({ properties = {}, required = [] }: Shape, prefix = ""): string[] {
  return Object.entries(properties).flatMap(([name, shape]) => {
    const optional = required.includes(name) ? "" : "?";
    if (shape.items) return fields(shape.items, `${prefix}${name}[].`);
    return [`\`${prefix}${name}${optional}\` ${shape.type}`];
  });
}

const rows = Object.entries(payloads).map(([name, schema]) => {
  return `| \`${name}\` | ${fields(z.toJSONSchema(schema) as Shape).join(", ") || "nothing"} |`;
});

test.each(rows)("the document says: %s", (row) => {
  expect(document.split("\n")).toContain(row);
});

test("the document names no other event", () => {
  expect(document.match(/^\| `[a-z_]+` \|/gm)).toHaveLength(rows.length);
});

test.each(Object.entries(reports))("the document has the query of the report %j as it is asked", (title, sql) => {
  expect(document).toContain(`### ${title}\n\n\`\`\`sql\n${sql};\n\`\`\``);
});
