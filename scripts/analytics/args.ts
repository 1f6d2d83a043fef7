import { z } from "zod";
import { readArgs, WrongUse } from "../lib/command-line";

export type Command = { name: "help" } | { name: "report"; days: number };

export const help = `npm run analytics [-- --days DAYS]

Three reports on what visitors did who allow it to be counted: from a visit to a purchase, what sells best, and searches
that found nothing; of the last 30 days, or of so many. docs/analytics.md has their SQL.

Ends with 0 when done, 1 when the database could not be asked, 2 when wrongly used.`;

const options = { days: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** What a merchant wrote behind `npm run analytics --`. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = readArgs(argv, options);
  if (values.help) return { name: "help" };
  if (positionals.length > 0) throw new WrongUse(`There is no command ${positionals[0]}.`);
  const days = z.coerce
    .number()
    .int()
    .min(1)
    .max(400)
    .safeParse(values.days ?? "30");
  if (!days.success) throw new WrongUse("--days takes a number from 1 to 400.");
  return { name: "report", days: days.data };
}
