export const commands = ["show", "list", "ship", "deliver", "refund", "cancel", "capture", "review", "fee"] as const;
export type CommandName = (typeof commands)[number];

const usage: Record<CommandName, readonly [use: string, what: string, ...more: string[]]> = {
  show: [
    "show ORDER [--timeline]",
    "everything about an order",
    "--timeline   and what happened to it, step by step, with what was sent and answered",
  ],
  list: [
    "list [--state STATE] [--limit N]",
    "the newest orders",
    "--state      only those in a state, such as paid or under_review",
    "--limit      how many; 20 by default",
  ],
  ship: [
    "ship ORDER [--line SKU[=PIECES]]... [--carrier NAME] [--tracking CODE]",
    "sends a parcel; money that is only promised is taken first",
    "--line       what is in it; everything that is still here by default",
  ],
  deliver: ["deliver ORDER", "notes that its parcels have arrived"],
  refund: [
    "refund ORDER (--all | [--line SKU[=PIECES]]... [--shipping]) --because REASON",
    "gives money back",
    "--all        everything that is left",
    "--line       these pieces, at what they cost after discount; repeat it for more",
    "--shipping   and the delivery",
  ],
  cancel: ["cancel ORDER --because REASON", "gives an order up before anything of it is shipped"],
  capture: ["capture ORDER", "takes money that is only promised, without shipping yet"],
  review: [
    "review ORDER (accept | refund | refund-went | refund-stayed) --because REASON",
    "decides an order under review",
    "accept       it is served: only where WooshPay holds exactly its total",
    "refund       it is given up, and all that WooshPay took goes back",
    "refund-went, refund-stayed   what WooshPay's own pages say of a refund that is unclear",
  ],
  fee: ["fee ORDER AMOUNT_IN_MINOR_UNITS --id STATEMENT", "books what WooshPay kept, as its settlement statement says"],
};

const footer = `ORDER is a number such as WF-1042, or the reference that WooshPay knows. Amounts are in minor units: 1299 is £12.99.
Commands that act take --by NAME, who did it; your account's name by default. They are kept in the order's history.
Ends with 0 when done, 1 when refused, 2 when wrongly used.`;

export function helpOf(name?: CommandName): string {
  if (!name) {
    const list = commands.map((each) => `  ${usage[each][0]}\n      ${usage[each][1]}`).join("\n");
    return `npm run order -- COMMAND ...\n\n${list}\n\n${footer}`;
  }
  const [use, what, ...more] = usage[name];
  return [`npm run order -- ${use}`, "", what, ...more.map((line) => `  ${line}`), "", footer].join("\n");
}
