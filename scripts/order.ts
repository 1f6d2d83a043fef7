import os from "node:os";
import { orderNumber } from "@/lib/orders/order-number";
import { findOrderId, readOrderRecord } from "@/lib/orders/order-record";
import type { Shop } from "@/lib/payments/context";
import { runCommand } from "./lib/command";
import { commandGiven } from "./lib/command-line";
import { act } from "./order/act";
import { readCommand, type Command } from "./order/args";
import { helpOf } from "./order/help";
import { showOrder, showTimeline } from "./order/show";
import { refusals, type Refusal } from "./order/words";

type OnShop = Exclude<Command, { name: "help" }>;

async function run(shop: Shop, command: OnShop): Promise<number> {
  if (command.name === "list") return list(shop, command);
  const id = await findOrderId(shop.db, command.order);
  if (!id) return refuse("no_such_order");
  if (command.name === "show") {
    const order = await readOrderRecord(shop.db, id);
    console.log(command.timeline ? `${showOrder(order)}\n\n${showTimeline(order)}` : showOrder(order));
    return 0;
  }
  const done = await act(shop, id, command);
  if (!done.ok) return refuse(done.error);
  console.log(done.value);
  return 0;
}

function refuse(code: Refusal): number {
  console.error(`${refusals[code]} (${code})`);
  return 1;
}

async function list({ db }: Shop, { state, limit }: Extract<OnShop, { name: "list" }>): Promise<number> {
  const orders = await db.order.findMany({
    where: state ? { state } : {},
    orderBy: { number: "desc" },
    take: limit,
    select: { number: true, state: true, fulfilment: true, totalMinor: true, currency: true, placedAt: true },
  });
  for (const { number, state, fulfilment, totalMinor, currency, placedAt } of orders) {
    const money = `${totalMinor} ${currency}`.padStart(14);
    console.log(
      `${orderNumber(number).padEnd(9)}${placedAt.toISOString().slice(0, 16)}${money}  ${state}, ${fulfilment}`,
    );
  }
  if (orders.length === 0) console.log("No orders.");
  return 0;
}

const wanted = commandGiven((argv) => readCommand(argv, os.userInfo().username), helpOf());
if (wanted.name === "help") console.log(helpOf(wanted.about));
else await runCommand((shop) => run(shop, wanted));
