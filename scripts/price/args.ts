import { z } from "zod";
import { currencies } from "@/lib/money/currencies";
import { parseMoney, type Money } from "@/lib/money/money";
import { readArgs, WrongUse } from "../lib/command-line";

export type Command =
  | { name: "help" }
  | { name: "list" }
  | { name: "schedule"; sku: string; price: Money; from: Date; to: Date }
  | { name: "cancel"; id: string };

export const help = `npm run price -- COMMAND ...

  schedule SKU --currency CODE --amount AMOUNT --from TIME --to TIME
      what a thing costs for a while; afterwards it costs again what it did before
  list
      the newest hundred schedules, with their ids
  cancel ID
      gives a schedule up; one that is running ends at once

AMOUNT is written with a point: 39 or 39.50. TIME is a day, which begins at midnight UTC (2026-11-27), or a moment with its
zone (2026-11-27T09:00+01:00). Ends with 0 when done, 1 when refused, 2 when wrongly used.`;

const options = {
  currency: { type: "string" },
  amount: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const Time = z.union([z.iso.date(), z.iso.datetime({ offset: true, precision: null }), zoned()]).pipe(z.coerce.date());

/** Hours and minutes will do. */
function zoned() {
  return z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
}

/** What a merchant wrote behind `npm run price --`. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = readArgs(argv, options);
  const [name, subject, ...more] = positionals;
  if (values.help || name === undefined) return { name: "help" };
  if (more.length > 0) throw new WrongUse(`${name} does not understand ${more.join(" ")}.`);
  if (name === "list") return { name };
  if (name !== "schedule" && name !== "cancel") throw new WrongUse(`There is no command ${name}.`);
  if (subject === undefined) throw new WrongUse(`${name} needs ${name === "schedule" ? "a SKU" : "an id"}.`);
  if (name === "cancel") {
    if (!z.uuid().safeParse(subject).success) throw new WrongUse(`${subject} is no id of a schedule.`);
    return { name, id: subject };
  }
  return { name, sku: subject, price: priceOf(values), from: time(values, "from"), to: time(values, "to") };
}

type Values = ReturnType<typeof readArgs<typeof options>>["values"];

function priceOf(values: Values): Money {
  const currency = currencies.find((each) => each === values.currency);
  if (!currency) throw new WrongUse(`--currency is one of ${currencies.join(", ")}.`);
  const price = parseMoney(values.amount ?? "", currency);
  if (!price || price.minor === 0) throw new WrongUse(`--amount is an amount in ${currency}, such as 39.`);
  return price;
}

function time(values: Values, which: "from" | "to"): Date {
  const parsed = Time.safeParse(values[which]);
  if (!parsed.success) throw new WrongUse(`--${which} is a day or a moment with its zone.`);
  return parsed.data;
}
