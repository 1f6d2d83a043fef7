import { z } from "zod";
import { OrderState } from "@/generated/prisma/enums";
import type { Pick } from "@/lib/orders/pick-lines";
import { readArgs, WrongUse } from "../lib/command-line";
import { commands, helpOf, type CommandName } from "./help";

const decisions = ["accept", "refund", "refund-went", "refund-stayed"] as const;
type ReviewDecision = (typeof decisions)[number];

export type Command =
  | { name: "help"; about?: CommandName }
  | { name: "list"; state: OrderState | null; limit: number }
  | { name: "show"; order: string; timeline: boolean }
  | { name: "ship"; order: string; by: string; picks: Pick[]; carrier?: string; tracking?: string }
  | { name: "deliver" | "capture"; order: string; by: string }
  | { name: "refund"; order: string; by: string; because: string; wish: { picks: Pick[]; shipping: boolean } | "all" }
  | { name: "cancel"; order: string; by: string; because: string }
  | { name: "review"; order: string; by: string; because: string; decision: ReviewDecision }
  | { name: "fee"; order: string; by: string; amountMinor: number; statement: string };

const options = {
  by: { type: "string" },
  because: { type: "string" },
  line: { type: "string", multiple: true },
  carrier: { type: "string" },
  tracking: { type: "string" },
  shipping: { type: "boolean" },
  all: { type: "boolean" },
  timeline: { type: "boolean" },
  state: { type: "string" },
  limit: { type: "string" },
  id: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof readArgs<typeof options>>["values"];

/** Which options each command knows; any other is a mistake worth telling. */
const known: Record<CommandName, readonly (keyof Values)[]> = {
  show: ["timeline"],
  list: ["state", "limit"],
  ship: ["by", "line", "carrier", "tracking"],
  deliver: ["by"],
  refund: ["by", "line", "shipping", "all", "because"],
  cancel: ["by", "because"],
  capture: ["by"],
  review: ["by", "because"],
  fee: ["by", "id"],
};

/** @param user who acts where nobody is named */
export function readCommand(argv: readonly string[], user: string): Command {
  const { values, positionals } = readArgs(argv, options);
  const [word, ...rest] = positionals;
  const name = commands.find((each) => each === word);
  if (word !== undefined && !name) throw new WrongUse(`There is no command ${word}.`);
  if (!name) {
    if (values.help) return { name: "help" };
    throw new WrongUse("Say what to do.");
  }
  if (values.help) return { name: "help", about: name };
  const foreign = Object.keys(values).find((option) => !known[name].includes(option as keyof Values));
  if (foreign) throw new WrongUse(`${name} does not know --${foreign}.`, helpOf(name));
  return read(name, values, rest, user);
}

function read(name: CommandName, values: Values, words: readonly string[], user: string): Command {
  if (name === "list") {
    if (words.length > 0) throw new WrongUse("list takes no order.", helpOf(name));
    return { name, state: stateOf(values.state), limit: whole(values.limit ?? "20", "--limit", name) };
  }
  const [order, argument, ...more] = words;
  if (!order) throw new WrongUse(`${name} needs an order.`, helpOf(name));
  const takesArgument = name === "review" || name === "fee";
  if (more.length > 0 || (argument !== undefined && !takesArgument)) {
    throw new WrongUse(`${name} does not understand ${words.slice(takesArgument ? 2 : 1).join(" ")}.`, helpOf(name));
  }
  const by = values.by ?? user;
  const because = () => required(values.because, "--because", name);
  switch (name) {
    case "show":
      return { name, order, timeline: values.timeline ?? false };
    case "ship": {
      const { carrier, tracking } = values;
      return {
        name,
        order,
        by,
        picks: picksOf(values, name),
        ...(carrier && { carrier }),
        ...(tracking && { tracking }),
      };
    }
    case "deliver":
    case "capture":
      return { name, order, by };
    case "refund":
      return { name, order, by, because: because(), wish: wishOf(values) };
    case "cancel":
      return { name, order, by, because: because() };
    case "review": {
      const decision = decisions.find((each) => each === argument);
      if (!decision) throw new WrongUse(`Say ${decisions.join(", ").replace(/, ([^,]*)$/, " or $1")}.`, helpOf(name));
      return { name, order, by, because: because(), decision };
    }
    case "fee": {
      const amountMinor = whole(required(argument, "AMOUNT", name), "AMOUNT", name);
      return { name, order, by, amountMinor, statement: required(values.id, "--id", name) };
    }
  }
}

function wishOf(values: Values): { picks: Pick[]; shipping: boolean } | "all" {
  const { all = false, shipping = false } = values;
  const picks = picksOf(values, "refund");
  if (all && (shipping || picks.length > 0))
    throw new WrongUse("--all is everything: leave --line and --shipping out.", helpOf("refund"));
  if (!all && !shipping && picks.length === 0) throw new WrongUse("Say what to give back.", helpOf("refund"));
  return all ? "all" : { picks, shipping };
}

function picksOf({ line = [] }: Values, name: CommandName): Pick[] {
  return line.map((text) => {
    const [, sku = "", pieces] = /^([^=]+)(?:=(.*))?$/.exec(text) ?? [];
    if (sku === "") throw new WrongUse(`--line ${text}: say SKU or SKU=PIECES.`, helpOf(name));
    return { sku, quantity: pieces === undefined ? null : whole(pieces, `--line ${sku}`, name) };
  });
}

function required(value: string | undefined, what: string, name: CommandName): string {
  if (value === undefined || value.trim() === "") throw new WrongUse(`${name} needs ${what}.`, helpOf(name));
  return value.trim();
}

const Whole = z.coerce.number().int().min(1).max(99_999_999);

function whole(text: string, what: string, name: CommandName): number {
  const number = /^\d+$/.test(text) ? Whole.safeParse(text).data : undefined;
  if (number === undefined) throw new WrongUse(`${what} is a whole number from 1, not ${text}.`, helpOf(name));
  return number;
}

function stateOf(text: string | undefined): OrderState | null {
  if (text === undefined) return null;
  const state = Object.values(OrderState).find((each) => each === text);
  if (!state)
    throw new WrongUse(`There is no state ${text}; there are ${Object.values(OrderState).join(", ")}.`, helpOf("list"));
  return state;
}
