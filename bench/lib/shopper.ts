import { setTimeout as sleep } from "node:timers/promises";
import { cards } from "@/e2e/fixtures/psp";
import type { FormFields } from "@/e2e/fixtures/plain-forms";
import en from "@/messages/en.json";
import type { Diary, Ending } from "./diary";
import { payPageFields } from "./pay-click";
import { formWith, WebVisitor, type Answer } from "./web-visitor";

/** A page may show a payment this much later at most; the reconciler comes by each minute. */
const SETTLE_MS = 30_000;
/** The sandbox's slow bank takes two minutes; then the same again for its word to arrive. */
const SLOW_BANK_MS = 120_000 + SETTLE_MS;
const LOOK_EVERY_MS = 2_500;

const titles = en.order.stages;
type Stage = keyof typeof titles;

const plans = { pay: 76, retry: 8, giveUp: 4, leave: 7, slow: 5 } as const;
type Plan = keyof typeof plans;

/** Something that a shopper ought not to meet: what kind of thing it was, and this one. */
class Met extends Error {
  constructor(
    readonly what: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** One visit by one shopper with cookies of their own, from the home page to the order's. Made anew for each. */
export class Shopper {
  private readonly visitor: WebVisitor;
  private readonly market = "/en-GB";

  constructor(
    origin: string,
    private readonly diary: Diary,
    private readonly over: AbortSignal,
  ) {
    this.visitor = new WebVisitor(origin);
  }

  /** Does what shoppers do; what went wrong is written down, and ends the visit. */
  async visit(): Promise<void> {
    try {
      const ending = await this.shop();
      if (ending) this.diary.end(ending);
    } catch (error) {
      if (this.over.aborted && error instanceof Error && error.name === "AbortError") return;
      this.diary.trouble(error instanceof Met ? error.what : "a visit broke off", String(error));
    }
  }

  private async shop(): Promise<Ending> {
    await this.putInto();
    if (chance(0.4)) await this.putInto();
    if (chance(0.3)) await this.changeQuantity();
    const cart = await this.look(`${this.market}/cart`);
    if (chance(0.12)) return "left the cart";
    const payPage = await this.post(`${this.market}/cart`, this.form(cart, "total"));
    if (!payPage.includes("/pay/")) throw new Met("Pay led elsewhere", payPage);
    await this.look(payPage);
    return this.payAt(payPage, planned());
  }

  private async payAt(payPage: string, plan: Plan): Promise<Ending> {
    if (plan === "leave") return this.leave(payPage);
    if (plan === "retry" || plan === "giveUp") await this.beDeclined(payPage);
    if (plan === "giveUp") return "gave up after a decline";
    const back = await this.fillIn(payPage, plan === "slow" ? cards.slow : cards.good);
    if (back.status !== 302 && back.status !== 303)
      throw new Met("a payment did not lead back", `${back.status} at ${payPage}`);
    const order = await this.follow(back.location);
    if (plan === "slow") {
      await this.says(order, "waiting", SETTLE_MS);
      await this.says(order, "paid", SLOW_BANK_MS);
      return "paid by a slow bank";
    }
    await this.says(order, "paid", SETTLE_MS);
    if (chance(0.5)) await this.look(`${order.split("?")[0]}/receipt`);
    if (chance(0.08)) return this.cancel(order);
    return plan === "retry" ? "paid after a decline" : "paid";
  }

  /** Home, a category, a product, and one to three of it into the cart. */
  private async putInto(): Promise<void> {
    const home = await this.look(this.market);
    const category = await this.look(linkIn(home, `${this.market}/categories/`));
    const address = linkIn(category, `${this.market}/products/`);
    const page = await this.look(address);
    await this.ask(() => this.visitor.get(`/api/stock/${address.split("/").at(-1) ?? ""}`));
    // What comes in sizes is asked for by finish and size.
    const wanted = formWith(page, "size") ?? this.form(page, "variantId");
    const form = { ...wanted, quantity: String(1 + below(3)) };
    const cart = await this.post(address, form);
    if (!cart.includes("notice=added")) throw new Met("nothing was put into the cart", `${address} led to ${cart}`);
    await this.look(cart);
    await this.ask(() => this.visitor.get("/api/me"));
  }

  private async changeQuantity(): Promise<void> {
    const cart = await this.look(`${this.market}/cart`);
    const form = { ...this.form(cart, "variantId"), quantity: String(1 + below(4)) };
    const changed = await this.post(`${this.market}/cart`, form);
    if (!changed.includes("notice=updated")) throw new Met("a quantity was not changed", changed);
    await this.look(changed);
  }

  private async beDeclined(payPage: string): Promise<void> {
    const page = await this.fillIn(payPage, cards.declined);
    if (page.status !== 200) throw new Met("a decline did not show", `${page.status} ${page.location}`);
  }

  private async leave(payPage: string): Promise<Ending> {
    const { html } = await this.look(payPage);
    const back = /href="([^"]*\/api\/checkout\/cancel\/[^"]*)"/.exec(html)?.[1];
    if (back === undefined) throw new Met("the pay page has no way back", payPage);
    await this.follow(back);
    return "left the pay page";
  }

  private async cancel(order: string): Promise<Ending> {
    const address = `${order.split("?")[0]}/cancel`;
    const page = await this.look(address);
    await this.post(address, this.form(page, "token"));
    await this.says(order, "refunded", SETTLE_MS);
    return "cancelled";
  }

  private form(page: Answer, field: string): FormFields {
    const form = formWith(page, field);
    if (!form) throw new Met("a page lacks its form", `no ${field}: ${heading(page)}`);
    return form;
  }

  private fillIn(payPage: string, card: string): Promise<Answer> {
    return this.ask(() => this.visitor.sendPlain(payPage, payPageFields(card)));
  }

  /** Follows redirects to the page at their end. @returns its address */
  private async follow(from: string): Promise<string> {
    let address = from;
    for (let hops = 0; hops < 5; hops += 1) {
      const answer = await this.ask(() => this.visitor.get(address));
      if (answer.status === 200) return address;
      if (!answer.location) throw new Met(`a page answered ${answer.status}`, address);
      address = answer.location;
    }
    throw new Met("redirects without end", from);
  }

  /** Comes back to an order's page until it says so. */
  private async says(order: string, stage: Stage, withinMs: number): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const page = await this.ask(() => this.visitor.get(order));
      if (page.status !== 200) throw new Met(`an order's page answered ${page.status}`, order);
      if (heading(page) === titles[stage].title) return;
      if (performance.now() > deadline)
        throw new Met(`an order's page never said ${stage}`, `${heading(page)}: ${order}`);
      await sleep(LOOK_EVERY_MS, undefined, { signal: this.over });
    }
  }

  /** Reads a page for a few seconds. */
  private async look(address: string): Promise<Answer> {
    const page = await this.ask(() => this.visitor.get(address));
    if (page.status !== 200) throw new Met(`a page answered ${page.status}`, `${address} ${page.location}`);
    await sleep(1_000 + Math.random() * 5_000, undefined, { signal: this.over });
    return page;
  }

  /** Sends one of the shop's forms, which always lead on. @returns where to */
  private async post(address: string, form: FormFields): Promise<string> {
    const answer = await this.ask(() => this.visitor.send(address, form));
    if (answer.status !== 303) throw new Met(`a form answered ${answer.status}`, address);
    return answer.location;
  }

  private async ask(request: () => Promise<Answer>): Promise<Answer> {
    this.diary.requests += 1;
    const answer = await request();
    if (answer.status >= 500) throw new Met(`an answer of ${answer.status}`, answer.html.slice(0, 200));
    return answer;
  }
}

const chance = (share: number) => Math.random() < share;
const below = (limit: number) => Math.floor(Math.random() * limit);
const heading = ({ html }: Answer) => /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? "no heading";

function planned(): Plan {
  let left = Math.random() * Object.values(plans).reduce<number>((sum, share) => sum + share, 0);
  const found = Object.entries(plans).find(([, share]) => (left -= share) < 0);
  return (found?.[0] ?? "pay") as Plan;
}

/** Any of a page's links of a kind. */
function linkIn({ html }: Answer, prefix: string): string {
  const links = [
    ...new Set([...html.matchAll(/href="([^"?#]+)"/g)].flatMap(([, href]) => (href?.startsWith(prefix) ? [href] : []))),
  ];
  const chosen = links[below(links.length)];
  if (chosen === undefined) throw new Met("a page leads nowhere", prefix);
  return chosen;
}
