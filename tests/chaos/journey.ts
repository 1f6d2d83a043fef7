import { request, type APIRequestContext } from "@playwright/test";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainShopper } from "@/e2e/fixtures/plain-shopper";

const GIVE_UP_AFTER_MS = 90_000;

/** What a shopper does, in turn; before, during or after each of them something can be killed. */
export const steps = ["put", "pay", "payAtWooshPay", "comeBack", "seeItPaid", "cancel", "seeItRefunded"] as const;
export type Step = (typeof steps)[number];

/** A shopper who, where a page fails, does what people do: looks again and goes on from what it says. */
export class Journey {
  private payPage = "";
  private order = "";

  private constructor(
    private readonly web: APIRequestContext,
    private readonly shopper: PlainShopper,
    private readonly slug: string,
  ) {}

  static async begin(origin: string, slug: string): Promise<Journey> {
    const web = await request.newContext({ baseURL: origin, timeout: 15_000 });
    return new Journey(web, new PlainShopper(web, { market: "en-GB", origin }), slug);
  }

  /** Does a step as often as it takes. */
  async take(step: Step): Promise<void> {
    const deadline = performance.now() + GIVE_UP_AFTER_MS;
    for (;;) {
      try {
        if (await this[step]()) return;
      } catch (error) {
        if (performance.now() > deadline) throw error;
      }
      if (performance.now() > deadline) throw new Error(`${step} never came to its end: ${await this.page()}`);
      await sleep(250);
    }
  }

  end(): Promise<void> {
    return this.web.dispose();
  }

  /** What the order's page says. */
  async says(): Promise<string> {
    return /<h1[^>]*>([^<]*)</.exec(await this.page())?.[1] ?? "";
  }

  private async page(): Promise<string> {
    return this.order ? (await this.web.get(this.order)).text() : "";
  }

  private async put(): Promise<boolean> {
    const cart = await this.shopper.read("/cart");
    if (!cart.includes(this.slug)) await this.shopper.put({ slug: this.slug });
    return true;
  }

  private async pay(): Promise<boolean> {
    this.payPage = await this.shopper.pay();
    return true;
  }

  private async payAtWooshPay(): Promise<boolean> {
    const answer = await this.shopper.payAt(this.payPage);
    const { location } = answer.headers();
    if (location) this.order = location;
    // The answer to a payment that went through can be lost: then the page says that it is paid, and leads back.
    else
      this.order =
        /href="([^"]*\/api\/checkout\/return\/[^"]*)"/.exec(await (await this.web.get(this.payPage)).text())?.[1] ?? "";
    return this.order !== "";
  }

  private async comeBack(): Promise<boolean> {
    const { location } = (await this.web.get(this.order, { maxRedirects: 0 })).headers();
    if (location?.includes("/orders/")) this.order = location;
    return this.order.includes("/orders/");
  }

  private async seeItPaid(): Promise<boolean> {
    return (await this.says()).startsWith("Thank you");
  }

  private async cancel(): Promise<boolean> {
    if (isCancelled(await this.says())) return true;
    const path = `${new URL(this.order).pathname.replace("/en-GB", "")}/cancel`;
    await this.shopper.send(path, await this.shopper.formAt(path, "token"));
    return isCancelled(await this.says());
  }

  private async seeItRefunded(): Promise<boolean> {
    return (await this.says()) === "Your money has gone back";
  }
}

function isCancelled(heading: string): boolean {
  return heading === "This order was cancelled" || heading === "Your money has gone back";
}
