import { z } from "zod";
import { ReviewState } from "@/generated/prisma/enums";
import { readArgs, WrongUse } from "../lib/command-line";

export type Command =
  | { name: "help" }
  | { name: "list"; state: ReviewState }
  | { name: "show"; id: string }
  | { name: "publish"; id: string }
  | { name: "refuse"; id: string; because: string };

export const help = `npm run reviews -- COMMAND ...

  list [--state STATE]
      the oldest hundred that wait to be read, or that are published or refused
  show ID
      all of one
  publish ID
      shows it on the product's page, and counts its stars
  refuse ID --because CAUSE
      keeps or takes it off; the cause is told to its buyer, who may write anew

Ends with 0 when done, 1 when refused, 2 when wrongly used.`;

const options = {
  state: { type: "string" },
  because: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What a merchant wrote behind `npm run reviews --`. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = readArgs(argv, options);
  const [name, id, ...more] = positionals;
  if (values.help || name === undefined) return { name: "help" };
  if (name === "list") return { name, state: stateOf(values.state) };
  if (name !== "show" && name !== "publish" && name !== "refuse") throw new WrongUse(`There is no command ${name}.`);
  if (id === undefined || more.length > 0 || !z.uuid().safeParse(id).success) {
    throw new WrongUse(`${name} takes the id of one review.`);
  }
  if (name !== "refuse") return name === "show" ? { name, id } : { name, id };
  const because = values.because?.trim();
  if (!because) throw new WrongUse("refuse needs --because CAUSE, which its buyer is told.");
  return { name, id, because };
}

function stateOf(text = "waiting"): ReviewState {
  const state = Object.values(ReviewState).find((each) => each === text);
  if (!state) throw new WrongUse(`--state is one of ${Object.values(ReviewState).join(", ")}.`);
  return state;
}
