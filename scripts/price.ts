import os from "node:os";
import type { Shop } from "@/lib/payments/context";
import { cancelSchedule, listSchedules, schedulePrice, type ScheduleRefusal } from "@/lib/prices/schedule";
import { runCommand } from "./lib/command";
import { commandGiven } from "./lib/command-line";
import { help, readCommand, type Command } from "./price/args";
import { scheduleText } from "./price/show";

type OnShop = Exclude<Command, { name: "help" }>;

const refusals: Record<ScheduleRefusal | "not_cancellable", string> = {
  unknown_sku: "There is no such SKU.",
  no_price: "It has no price in that currency.",
  ends_first: "It would end before it begins.",
  over_already: "It would be over already.",
  overlaps: "Another schedule for this price overlaps it: see list, and cancel that one first.",
  not_cancellable: "There is no schedule with that id that is planned or running.",
};

async function run(shop: Shop, command: OnShop): Promise<number> {
  if (command.name === "list") return list(shop);
  const done =
    command.name === "schedule"
      ? await schedulePrice(shop, { ...command, by: os.userInfo().username })
      : await cancelSchedule(shop, command.id);
  if (!done.ok) {
    console.error(`${refusals[done.error]} (${done.error})`);
    return 1;
  }
  console.log(done.value === "done" ? "Cancelled." : `Planned: ${done.value.id}`);
  return 0;
}

async function list({ db }: Shop): Promise<number> {
  const schedules = await listSchedules(db);
  for (const schedule of schedules) console.log(scheduleText(schedule));
  if (schedules.length === 0) console.log("No schedules.");
  return 0;
}

const wanted = commandGiven(readCommand, help);
if (wanted.name === "help") console.log(help);
else await runCommand((shop) => run(shop, wanted));
