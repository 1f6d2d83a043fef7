import { randomUUID } from "node:crypto";
import { addCode } from "@/lib/cart/change-code";
import { loadCart } from "@/lib/cart/load-cart";
import { hashSecret } from "@/lib/cart/secret";
import { setQuantity } from "@/lib/cart/set-quantity";
import { defaultMarket } from "@/lib/markets/markets";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { reconcile } from "@/lib/payments/reconcile";
import { settle } from "@/lib/payments/settle";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { startPayment } from "@/lib/payments/start-payment";
import { withdrawOrder } from "@/lib/payments/withdraw-order";
import type { World } from "./world";

type Seen = { version: number; totalMinor: number };

const cards = {
  "4111111111111111": 58,
  "4000000000000002": 6,
  "4000000000009995": 4,
  "4000000000000077": 32,
} as const;

/** Somebody who puts things into a cart, presses Pay, pays or not, comes back or not, changes their mind, and does it again. */
export class Shopper {
  readonly secretHash = hashSecret(randomUUID());
  /** Pay pages this shopper was ever sent to: Back and old tabs lead to any of them. */
  private readonly pages: string[] = [];
  /** What an older tab still shows. */
  private tab: Seen | undefined;

  constructor(
    private readonly variants: readonly string[],
    private readonly code: string,
  ) {}

  async put(world: World, variantId = world.dice.pick(this.variants) ?? ""): Promise<void> {
    const { dice, shop, attempt } = world;
    const line = { variantId, quantity: dice.weigh({ 0: 1, 1: 6, 2: 4, 3: 2 }) };
    await attempt("put", () =>
      setQuantity(shop.context, this.secretHash, { ...line, quantity: Number(line.quantity) }),
    );
    if (dice.chance(0.5)) this.tab = await this.see(world);
  }

  async typeCode({ shop, attempt }: World): Promise<void> {
    const wanted = { code: this.code, currency: defaultMarket.currency };
    await attempt("code", () => addCode(shop.context, this.secretHash, wanted));
  }

  async pay(world: World): Promise<void> {
    const { dice, tally } = world;
    const now = await this.see(world);
    if (!now) return;
    const old = this.tab;
    const clicks = dice.weigh({ once: 6, twice: 2, old: 1, both: 1 });
    if (clicks !== "once") tally.fault(clicks === "twice" ? "double_click" : "stale_tab");
    if (clicks === "once" || clicks === "twice") {
      await Promise.all(Array.from({ length: clicks === "twice" ? 2 : 1 }, () => this.press(world, now)));
    } else await Promise.all([old ?? now, ...(clicks === "both" ? [now] : [])].map((seen) => this.press(world, seen)));
    this.tab = now;
  }

  /** Presses Pay once on what the cart is. Answers what came of it. */
  async payNow(world: World) {
    const now = await this.see(world);
    return now && this.press(world, now);
  }

  /** The whole way without delay: something into an empty cart, Pay, the card form. */
  async buy(world: World): Promise<void> {
    await this.fillCart(world);
    await this.pay(world);
    await this.fillIn(world);
  }

  /** Something of one kind or of each into an empty cart. */
  async fillCart(world: World): Promise<void> {
    const lines = await world.db.cartLine.count({ where: { cart: { secretHash: this.secretHash } } });
    if (lines > 0) return;
    if (world.dice.chance(0.5)) return this.put(world);
    for (const variantId of this.variants) await this.put(world, variantId);
  }

  /** Fills in the card form of a page that was shown: the newest mostly, and by some chance one that the shop has given up. */
  async fillIn(world: World): Promise<void> {
    const { dice, shop, tally } = world;
    const old = dice.chance(0.4) ? dice.pick(await this.givenUp(world)) : undefined;
    const page = old ?? (dice.chance(0.8) ? this.pages.at(-1) : dice.pick(this.pages));
    if (!page) return;
    if (old) tally.fault("paid_on_old_page");
    const card = dice.weigh(cards);
    const twice = dice.chance(0.15);
    if (twice) tally.fault("card_form_twice");
    await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => shop.onPayPage(page, card)));
  }

  /** Opens a page that the shop then believes to have ended, because a replica says so, and pays there; by chance after buying anew. */
  async payLate(world: World): Promise<void> {
    const { db, dice, shop, staleReads, tally } = world;
    await this.fillCart(world);
    const answer = await this.payNow(world);
    if (!answer?.ok || answer.value.kind !== "pay") return;
    const { url } = answer.value;
    const { orderId } = await db.paymentAttempt.findFirstOrThrow({ where: { url }, select: { orderId: true } });
    const untold = dice.chance(0.35);
    if (untold) await this.beOvertaken(world);
    await staleReads.during(() => world.attempt("settle", () => settle(shop.context, orderId)));
    if (!untold && dice.chance(0.6)) await this.buy(world);
    tally.fault("paid_on_old_page");
    await shop.onPayPage(url, dice.weigh(cards));
  }

  /** Somebody else opens a newer page, the lists are read up to it, and nobody will tell the shop what comes after. */
  private async beOvertaken(world: World): Promise<void> {
    const { attempt, shop, tally } = world;
    await shop.advance(700);
    await new Shopper(this.variants, this.code).buy(world);
    await attempt("reconcile", () => reconcile(shop.context));
    await shop.control("faults", { kind: "drop", times: 6 });
    tally.fault("late_and_untold");
  }

  async comeBack(world: World): Promise<void> {
    const order = await this.anOrder(world);
    if (order) await world.attempt("return", () => settleOnReturn(world.shop.context, order.token));
  }

  async cancel(world: World): Promise<void> {
    const order = await this.anOrder(world);
    if (order) await world.attempt("cancel", () => cancelOrder(world.shop.context, order.id, "its shopper"));
  }

  async withdraw(world: World): Promise<void> {
    const order = await this.anOrder(world);
    const line = world.dice.pick(order?.lines ?? []);
    if (!order || !line) return;
    const pieces = [{ lineId: line.id, quantity: 1 + world.dice.below(line.quantity) }];
    const declaration = { name: "Ada Buyer", email: "ada@example.com", pieces, after: order._count.withdrawals };
    await world.attempt("withdraw", () => withdrawOrder(world.shop.context, order.id, declaration));
  }

  private async press(world: World, seen: Seen) {
    const { shop, attempt, dice, tally } = world;
    const request = { secretHash: this.secretHash, market: defaultMarket, customer: null, seen };
    const answer = await attempt("pay", () => startPayment(shop.context, request));
    if (!answer?.ok || answer.value.kind !== "pay") return answer;
    // A tab that is closed at the worst moment never shows the page.
    if (dice.chance(0.1)) tally.fault("closed_tab");
    else this.pages.push(answer.value.url);
    return answer;
  }

  private async see({ db, shop }: World): Promise<Seen | undefined> {
    const cart = await db.cart.findUnique({ where: { secretHash: this.secretHash } });
    if (!cart) return undefined;
    const { version, quote } = await loadCart(db, cart, defaultMarket, shop.context.now());
    return { version, totalMinor: quote.total.minor };
  }

  /** Pages of orders that the shop does not wait for any more; some of them can still be paid. */
  private async givenUp({ db }: World): Promise<string[]> {
    const over = {
      OR: [{ state: { in: ["expired" as const, "cancelled" as const] } }, { cancelledAt: { not: null } }],
    };
    const where = { url: { in: this.pages }, order: over };
    const attempts = await db.paymentAttempt.findMany({ where, select: { url: true } });
    return this.pages.filter((page) => attempts.some(({ url }) => url === page));
  }

  private async anOrder({ db, dice }: World) {
    const orders = await db.order.findMany({
      where: { cart: { secretHash: this.secretHash } },
      orderBy: { number: "asc" },
      select: {
        id: true,
        token: true,
        lines: { select: { id: true, quantity: true }, orderBy: { position: "asc" } },
        _count: { select: { withdrawals: true } },
      },
    });
    return dice.chance(0.7) ? orders.at(-1) : dice.pick(orders);
  }
}
