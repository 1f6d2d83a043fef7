/** What somebody saw who stood between shop and WooshPay: of that the shop's own books must say the same. */
export class Witnessed {
  /** Keys of requests for a page that WooshPay refused for certain. */
  readonly refused = new Set<string>();
  /** Minor units given back at WooshPay by others than the shop, by intent. */
  readonly givenBackElsewhere = new Map<string, number>();

  of(request: Request, answer: Response): Response {
    const key = request.headers.get("idempotency-key");
    const certain = answer.status >= 400 && answer.status < 500 && ![408, 409, 429].includes(answer.status);
    if (key && certain && request.url.endsWith("/v1/checkout/sessions")) this.refused.add(key);
    return answer;
  }

  gaveBack(intentId: string, minor: number): void {
    this.givenBackElsewhere.set(intentId, (this.givenBackElsewhere.get(intentId) ?? 0) + minor);
  }
}
