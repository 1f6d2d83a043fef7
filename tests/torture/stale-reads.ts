import type { Dice } from "./dice";
import type { Tally } from "./tally";

const session = /\/v1\/checkout\/sessions\/cs_\w+$/;
const intent = /\/v1\/payment_intents\/pi_\w+$/;

/**
 * A replica of WooshPay that is wrong for a moment: it says that a page has ended which is still open. What the shop then
 * gives up can still be paid, and that is how money comes late.
 */
export class StaleReads {
  probability = 0;
  private readonly ended = new Set<string>();

  constructor(
    private readonly dice: Dice,
    private readonly tally: Tally,
  ) {}

  /** For certain while something is done, and then as before. */
  async during(work: () => Promise<unknown>): Promise<void> {
    const before = this.probability;
    this.probability = 1;
    await work();
    this.probability = before;
  }

  async of(request: Request, answer: Response): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method !== "GET" || !answer.ok || this.probability === 0) return answer;
    const told = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Record<string, unknown>;
    if (session.test(pathname) && told.status === "open" && this.dice.chance(this.probability)) {
      this.tally.fault("stale_read");
      if (typeof told.payment_intent === "string") this.ended.add(told.payment_intent);
      return Response.json({ ...told, status: "expired" });
    }
    if (intent.test(pathname) && this.ended.delete(String(told.id)) && told.amount_received === 0) {
      return Response.json({ ...told, status: "canceled" });
    }
    return answer;
  }
}
