import { afterAll, describe, expect, it } from "vitest";
import type { CreateCheckoutSessionParams } from "@/lib/wooshpay";
import { anOrderOfApples, aShopOnTheSandbox, dialects } from "./sandbox-shop";

describe.each(dialects)("in the %s dialect", (dialect) => {
  const shop = aShopOnTheSandbox(dialect);
  const { wooshpay } = shop;
  afterAll(() => shop.sandbox.close());
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => "no failure",
      (error: unknown) => error,
    );

  it("a wrong key is an error of credentials that says nothing of the key", async () => {
    const stranger = shop.clientWith({ secretKey: "sk_test_of_a_stranger" });
    const error = await failure(stranger.checkoutSessions.create(anOrderOfApples));
    expect(error).toMatchObject({ name: "CredentialsError", status: 401, outcome: "refused", body: null });
    expect(String(error)).not.toContain("stranger");
  });

  it.each(["mode", "success_url"])("a session without %s is refused by that name", async (param) => {
    const { [param]: left_out, ...rest }: Record<string, unknown> = { ...anOrderOfApples };
    expect(left_out).toBeDefined();
    const incomplete: CreateCheckoutSessionParams = JSON.parse(JSON.stringify(rest));
    const error = await failure(wooshpay.checkoutSessions.create(incomplete));
    expect(error).toMatchObject({
      name: "BadRequestError",
      status: 400,
      type: "invalid_request_error",
      param,
      outcome: "refused",
      requestId: expect.any(String),
    });
    expect(String(error)).toContain(param);
  });

  it.each([
    ["session", () => wooshpay.checkoutSessions.retrieve("cs_test_1766032392423735296")],
    ["session to expire", () => wooshpay.checkoutSessions.expire("cs_1766032392423735296")],
    ["session's lines", () => wooshpay.checkoutSessions.lineItems("cs_1")],
    ["intent", () => wooshpay.paymentIntents.retrieve("pi_1766032397326876672")],
    ["intent to capture", () => wooshpay.paymentIntents.capture("pi_1766032397326876672")],
    ["intent to refund", () => wooshpay.refunds.create({ payment_intent: "pi_1766032397326876672" })],
    ["charge", () => wooshpay.charges.retrieve("ch_1766032397326876672")],
    ["refund", () => wooshpay.refunds.retrieve("re_1766032397326876672")],
    ["customer", () => wooshpay.customers.update("cus_1706288169156083712", { name: "Ada" })],
    ["customer's methods", () => wooshpay.paymentMethods.listForCustomer("cus_1706288169156083712")],
    ["payment method", () => wooshpay.paymentMethods.detach("pm_1693466278808780800")],
    ["product", () => wooshpay.products.retrieve("prod_1554351292598452224")],
    ["price", () => wooshpay.prices.update("price_1795818288165421056", { active: false })],
    ["coupon", () => wooshpay.coupons.delete("coupon_1795818288165421056")],
    ["promotion code", () => wooshpay.promotionCodes.update("promo_1795818288165421056", { active: false })],
    ["payment link's lines", () => wooshpay.paymentLinks.lineItems("plink_1795818288165421056")],
    ["dispute", () => wooshpay.disputes.close("dp_1585839983195983872")],
    ["file to download", () => wooshpay.files.download("file_1585839983195983872")],
    ["event", () => wooshpay.events.retrieve("evt_1593219809108033536")],
    ["webhook endpoint", () => wooshpay.webhookEndpoints.retrieve("we_1600745739909070848")],
    ["webhook endpoint to delete", () => wooshpay.webhookEndpoints.delete("we_1600745739909070848")],
  ])("an unknown %s is not there", async (_what, call) => {
    const error = await failure(call());
    expect(error).toMatchObject({ name: "BadRequestError", status: 404, outcome: "refused" });
    expect(String(error)).toContain("id is invalid");
  });

  it("a key used with another body is our mistake, and something exists under it", async () => {
    const options = { idempotencyKey: "order:9:attempt:1" };
    await wooshpay.checkoutSessions.create(anOrderOfApples, options);
    const other = { ...anOrderOfApples, client_reference_id: "wf_0000000000002" };
    expect(await failure(wooshpay.checkoutSessions.create(other, options))).toMatchObject({
      name: "BadRequestError",
      status: 409,
      type: "idempotency_error",
      outcome: "unknown",
    });
  });

  it.each([{ limit: 0 }, { limit: 101 }, { starting_after: "cs_1" }])("a list by %j is refused", async (params) => {
    expect(await failure(wooshpay.checkoutSessions.list(params))).toMatchObject({ name: "BadRequestError" });
  });

  it("an unlisted path is a JSON error, too", async () => {
    const beside = shop.clientWith({ baseUrl: "http://wooshpay.test/nowhere" });
    expect(await failure(beside.paymentIntents.retrieve("pi_1"))).toMatchObject({
      name: "BadRequestError",
      status: 404,
    });
  });
});
