import { randomUUID } from "node:crypto";
import { hashSecret } from "@/lib/cart/secret";
import { setQuantity } from "@/lib/cart/set-quantity";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { startPayment } from "@/lib/payments/start-payment";
import { defaultMarket } from "@/lib/markets/markets";
import type { World } from "./world";

type Seen = { version: number; totalMinor: number };

const cards = {
  "4111111111111111": 55,
  "4000000000000002": 8,
  "4000000000009995": 5,
  "4000000000000077": 32,
} as const;

/** Somebody who puts things into a cart, presses Pay, pays or not, comes back or not, changes their mind, and does it again. */
export class Shopper {
  readonly secretHash = hashSecret(randomUUID());
  /** Pay pages this shopper was ever sent to: Back and old tabs lead to any of them. */
  readonly pages: string[] = [];
  /** What an older tab still shows. */
  private tab: Seen | undefined;

  constructor(
    private readonly world: World,
    private readonly variants: readonly string[],
  ) {}

  async put(): Promise<void> {
    const { dice, shop, attempt } = this.world;
    const line = { variantId: dice.pick(this.variants) ?? "", quantity: dice.below(4) };
    await attempt("put", () => setQuantity(shop.context, this.secretHash, line));
    if (dice.chance(0.5)) this.tab = await this.see();
  }

  async pay(): Promise<void> {
    const { dice, tally } = this.world;
    const now = await this.see();
    if (!now) return;
    const old = this.tab;
    const clicks = dice.weigh({ once: 6, twice: 2, old: 1, both: 1 });
    if (clicks !== "once") tally.fault(clicks === "twice" ? "double_click" : "stale_tab");
    if (clicks === "once" || clicks === "twice") {
      await Promise.all(Array.from({ length: clicks === "twice" ? 2 : 1 }, () => this.press(now)));
    } else await Promise.all([old ?? now, ...(clicks === "both" ? [now] : [])].map((seen) => this.press(seen)));
    this.tab = now;
  }

  /** Fills in the card form of a page that was shown, the newest mostly. */
  async fillIn(): Promise<void> {
    const { dice, shop } = this.world;
    const page = dice.chance(0.8) ? this.pages.at(-1) : dice.pick(this.pages);
    if (!page) return;
    const card = dice.weigh(cards);
    const twice = dice.chance(0.15);
    if (twice) this.world.tally.fault("card_form_twice");
    await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => shop.onPayPage(page, card)));
  }

  async comeBack(): Promise<void> {
    const order = await this.anOrder();
    if (order) await this.world.attempt("return", () => settleOnReturn(this.world.shop.context, order.token));
  }

  async cancel(): Promise<void> {
    const order = await this.anOrder();
    if (order) await this.world.attempt("cancel", () => cancelOrder(this.world.shop.context, order.id, "its shopper"));
  }

  private async press(seen: Seen): Promise<void> {
    const { shop, attempt } = this.world;
    const request = { secretHash: this.secretHash, market: defaultMarket, customer: null, seen };
    const answer = await attempt("pay", () => startPayment(shop.context, request));
    // A tab that is closed at the worst moment never shows the page.
    if (answer?.ok && answer.value.kind === "pay" && this.world.dice.chance(0.9)) this.pages.push(answer.value.url);
  }

  private async see(): Promise<Seen | undefined> {
    const cart = await this.world.db.cart.findUnique({ where: { secretHash: this.secretHash } });
    return cart ? this.world.shop.seenCart(this.secretHash) : undefined;
  }

  private async anOrder() {
    const where = { cart: { secretHash: this.secretHash } };
    const orders = await this.world.db.order.findMany({
      where,
      orderBy: { number: "asc" },
      select: { id: true, token: true },
    });
    return this.world.dice.chance(0.8) ? orders.at(-1) : this.world.dice.pick(orders);
  }
}
