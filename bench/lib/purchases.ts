import { settleEvent } from "@/lib/payments/settle-event";
import { aCart, aVariant } from "@/tests/support/factories";
import { openShop, type TestShop } from "@/tests/support/open-shop";
import type { Db } from "@/lib/db/client";
import { hearRoundTrips, type RoundTrip } from "./db-meter";

/** What a purchase asks of the database, in its order; `again` is the second event of it, which finds all done. */
export const steps = ["place", "inbox", "settle", "again"] as const;
export type Step = (typeof steps)[number];

export type Cost = Readonly<{
  /** Without what WooshPay took. */
  ms: number;
  dbMs: number;
  trips: readonly RoundTrip[];
}>;
export type Purchase = Readonly<Record<Step, Cost>>;

const nothing: Cost = { ms: 0, dbMs: 0, trips: [] };
const plus = (a: Cost, b: Cost): Cost => ({ ms: a.ms + b.ms, dbMs: a.dbMs + b.dbMs, trips: [...a.trips, ...b.trips] });

/** A shop in this process with the sandbox beside it, which buys as a shopper and tells what each step cost. */
export class Buying {
  private pspMs = 0;
  private deliveries: Promise<unknown> = Promise.resolve();
  private inboxes: Cost[] = [];
  private variants: string[] = [];

  private constructor(readonly shop: TestShop) {}

  static async open(db: Db, databaseUrl: string): Promise<Buying> {
    const shop = await openShop(db, databaseUrl, { aroundDelivery: (deliver) => buying.deliver(deliver) });
    const buying = new Buying(shop);
    shop.weather((_request, send) => buying.atWooshPay(send));
    for (let left = 40; left > 0; left -= 1) buying.variants.push(await aVariant(db, { free: 1_000_000 }));
    return buying;
  }

  /** Two things put into a cart, paid for, told of by webhook and settled. */
  async purchase(): Promise<Purchase> {
    const { shop } = this;
    const cart = await this.cart();
    const seen = await shop.seenCart(cart);
    let url = "";
    const place = await this.measured(async () => void (url = payPageOf(await shop.pay(cart, { seen }))));
    this.inboxes = [];
    await shop.onPayPage(url);
    await shop.delivered();
    await this.deliveries;
    const [inbox = nothing, ...laterInboxes] = this.inboxes;
    const order = await shop.context.db.order.findFirstOrThrow({
      where: { cart: { secretHash: cart } },
      select: { id: true, reference: true },
    });
    const [first, ...others] = await this.eventsOf(order.reference);
    const settle = await this.measured(() => settleEvent(shop.context, first ?? ""));
    let again = laterInboxes.reduce(plus, nothing);
    for (const id of others) again = plus(again, await this.measured(() => settleEvent(shop.context, id)));
    const { state } = await shop.context.db.order.findUniqueOrThrow({ where: { id: order.id } });
    if (state !== "paid") throw new Error(`an order that was paid for is ${state}`);
    return { place, inbox, settle, again };
  }

  /** Orders whose pages are left alone, for good. */
  async leave(orders: number): Promise<void> {
    for (let left = orders; left > 0; left -= 1) payPageOf(await this.shop.pay(await this.cart()));
    await this.shop.advance(70 * 60);
    await this.shop.delivered();
  }

  private cart(): Promise<string> {
    const at = Math.floor(Math.random() * this.variants.length);
    const chosen = [this.variants[at], this.variants[(at + 1) % this.variants.length]];
    return aCart(
      this.shop.context.db,
      chosen.map((variantId = "") => ({ variantId, quantity: 2 })),
    );
  }

  private async eventsOf(orderReference: string): Promise<string[]> {
    const events = await this.shop.context.db.webhookEvent.findMany({
      where: { orderReference },
      orderBy: { receivedAt: "asc" },
      select: { id: true },
    });
    return events.map(({ id }) => id);
  }

  /** One at a time, so that none waits for another's connection while it is measured. */
  private deliver(deliver: () => Promise<Response>): Promise<Response> {
    const delivery = this.deliveries.then(async () => {
      let response: Response | undefined;
      this.inboxes.push(await this.measured(async () => void (response = await deliver())));
      return response ?? Response.error();
    });
    this.deliveries = delivery.catch(() => undefined);
    return delivery;
  }

  private async atWooshPay(send: () => Promise<Response>): Promise<Response> {
    const began = performance.now();
    try {
      return await send();
    } finally {
      this.pspMs += performance.now() - began;
    }
  }

  readonly measured = async (work: () => Promise<unknown>): Promise<Cost> => {
    const trips: RoundTrip[] = [];
    const stop = hearRoundTrips((trip) => trips.push(trip));
    this.pspMs = 0;
    const began = performance.now();
    await work().finally(stop);
    const ms = performance.now() - began - this.pspMs;
    return { ms, dbMs: trips.reduce((sum, trip) => sum + trip.ms, 0), trips };
  };
}

function payPageOf(paying: Awaited<ReturnType<TestShop["pay"]>>): string {
  if (!paying.ok || paying.value.kind !== "pay") throw new Error("the shopper was not sent to pay");
  return paying.value.url;
}
