import { AsyncLocalStorage } from "node:async_hooks";

type Look = { asks: () => void; made: Promise<void> };
type Refund = { made: () => void; looked: Promise<unknown> };

/**
 * Two questions about one charge that cross on the way: a look at it reaches WooshPay after a refund was made there, and is
 * back before the answer to the refund is.
 */
export class Crossings {
  private readonly looks = new AsyncLocalStorage<Look>();
  private readonly refunds = new Map<string, Refund>();

  /** Begins to look, lets the refund of this order be asked for in between, and ends when both have ended. */
  async of(reference: string, look: () => Promise<unknown>, refund: () => Promise<unknown>): Promise<void> {
    const made = aSignal();
    const asked = aSignal();
    const looked = this.looks.run({ asks: asked.give, made: made.given }, look);
    await Promise.race([asked.given, looked]);
    this.refunds.set(reference, { made: made.give, looked });
    await refund();
    // Where it was refused, nothing was made.
    made.give();
    await looked;
    this.refunds.delete(reference);
  }

  async around(request: Request, send: () => Promise<Response>): Promise<Response> {
    const look = this.looks.getStore();
    look?.asks();
    await look?.made;
    const answer = await send();
    const refund = this.refunds.get(await refundedOrder(request));
    refund?.made();
    await refund?.looked;
    return answer;
  }
}

async function refundedOrder(request: Request): Promise<string> {
  if (request.method !== "POST" || !request.url.endsWith("/v1/refunds")) return "";
  const { metadata } = (await request.json()) as { metadata?: { order?: string } };
  return metadata?.order ?? "";
}

function aSignal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
}
