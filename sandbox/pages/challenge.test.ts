import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

type Box = ReturnType<typeof aSandbox>;

const card = { type: "card", card: { number: "4111111111111111", exp_month: 3, exp_year: 2030 } };
const forced = { card: { request_three_d_secure: "any" } };

const answer = (box: Box, url: unknown, given: "approve" | "fail") =>
  box.sandbox.fetch(String(url), { method: "POST", body: new URLSearchParams({ answer: given }), redirect: "manual" });
const intentOf = async (box: Box, id: unknown) => (await box.get(`/v1/payment_intents/${String(id)}`)).body;

async function aChallengedIntent(box: Box, overrides: Body = {}) {
  const request = { amount: 1, currency: "USD", confirm: true, return_url: "https://shop.test/back?a=1#top" };
  const { body } = await box.post("/v1/payment_intents", {
    ...request,
    payment_method_data: card,
    payment_method_options: forced,
    ...overrides,
  });
  const action = body.next_action as Body;
  return { intent: body, action, url: (action[String(action.type)] as Body).url };
}

describe("3-D Secure of an intent", () => {
  it("is asked for in the documented form, and approving pays and leads back byte for byte", async () => {
    const box = aSandbox();
    await box.listen(["payment_intent.requires_action", "payment_intent.succeeded"]);
    const { intent, action, url } = await aChallengedIntent(box);
    expect(intent.status).toBe("requires_action");
    expect(action).toMatchObject({
      type: "challenge_redirect",
      challenge_redirect: { return_url: "https://shop.test/back?a=1#top" },
    });
    expect(await (await box.sandbox.fetch(String(url))).text()).toContain("Approve");
    const response = await answer(box, url, "approve");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("https://shop.test/back?a=1#top");
    expect(await intentOf(box, intent.id)).toMatchObject({ status: "succeeded", next_action: null });
    await box.settle();
    expect(box.received.map(({ body }) => body.type)).toEqual([
      "payment_intent.requires_action",
      "payment_intent.succeeded",
    ]);
  });

  it("leaves the intent without a method when it fails, and a later answer changes nothing", async () => {
    const box = aSandbox();
    const { intent, url } = await aChallengedIntent(box);
    await answer(box, url, "fail");
    await answer(box, url, "approve");
    expect(await intentOf(box, intent.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { decline_code: "authentication_failed" },
    });
  });

  it("is put aside when the intent is given another method", async () => {
    const box = aSandbox();
    const { intent, url } = await aChallengedIntent(box);
    const { body } = await box.post(`/v1/payment_intents/${String(intent.id)}`, { payment_method_data: card });
    expect(body).toMatchObject({ status: "requires_confirmation", next_action: null });
    await answer(box, url, "approve");
    expect((await intentOf(box, intent.id)).status).toBe("requires_confirmation");
  });

  it("only authorises where capture is manual", async () => {
    const box = aSandbox();
    const { intent, url } = await aChallengedIntent(box, { capture_method: "manual" });
    await answer(box, url, "approve");
    expect((await intentOf(box, intent.id)).status).toBe("requires_capture");
  });

  it("has a word of its own where there is no way back, and for unknown intents", async () => {
    const box = aSandbox();
    const { url } = await aChallengedIntent(box, { return_url: undefined });
    expect(await (await answer(box, url, "approve")).text()).toContain("said yes");
    expect((await box.sandbox.fetch("http://wooshpay.test/3ds/pi_1")).status).toBe(404);
  });
});

it.each(["alipay", "wechat_pay", "mobile_money"])("%s sends the shopper to its own page first", async (type) => {
  const box = aSandbox();
  const { intent, action, url } = await aChallengedIntent(box, { payment_method_data: { type } });
  expect(action.type).toBe(`${type}_handle_redirect`);
  await answer(box, url, "approve");
  expect((await intentOf(box, intent.id)).status).toBe("succeeded");
});

describe("on the hosted page", () => {
  const threeDS = { card_number: "4000000000003220" };

  it("the challenge comes in between: approving completes the session, with what was typed", async () => {
    const box = aSandbox();
    const session = await box.open({ success_url: "https://shop.test/thanks" });
    const at = `/v1/checkout/sessions/${String(session.id)}`;
    const challenge = (await box.pay(session.url, threeDS)).headers.get("location");
    expect(challenge).toContain("/3ds/");
    expect((await box.get(at)).body).toMatchObject({ status: "open", customer_details: null });
    expect((await answer(box, challenge, "approve")).headers.get("location")).toBe("https://shop.test/thanks");
    expect((await box.get(at)).body).toMatchObject({
      status: "complete",
      payment_status: "paid",
      customer_details: { email: "ada@example.com" },
    });
  });

  it("failing leads back to the page, which says so and takes another card", async () => {
    const box = aSandbox();
    const session = await box.open({ payment_method_options: forced });
    const challenge = (await box.pay(session.url)).headers.get("location");
    expect((await answer(box, challenge, "fail")).headers.get("location")).toBe(session.url);
    expect(await (await box.sandbox.fetch(String(session.url))).text()).toContain("could not confirm that this is you");
    const again = (await box.pay(session.url)).headers.get("location");
    await answer(box, again, "approve");
    expect((await intentOf(box, session.payment_intent)).status).toBe("succeeded");
  });

  it("comes for any card when the control call orders it", async () => {
    const box = aSandbox();
    await box.control("/next-payment", { outcome: "requires_action" });
    const session = await box.open();
    const challenge = (await box.pay(session.url)).headers.get("location");
    expect((await intentOf(box, session.payment_intent)).status).toBe("requires_action");
    await answer(box, challenge, "approve");
    expect((await intentOf(box, session.payment_intent)).status).toBe("succeeded");
  });

  it("comes too late once the session has expired", async () => {
    const box = aSandbox();
    const session = await box.open();
    const challenge = (await box.pay(session.url, threeDS)).headers.get("location");
    await box.advance(24 * 3600);
    await answer(box, challenge, "approve");
    expect((await intentOf(box, session.payment_intent)).status).toBe("canceled");
  });

  it("other methods can be chosen and need no card", async () => {
    const box = aSandbox();
    const session = await box.open({ payment_method_types: ["card", "alipay"] });
    expect(await (await box.sandbox.fetch(String(session.url))).text()).toContain('value="alipay"');
    const paid = await box.pay(session.url, {
      payment_method: "alipay",
      card_number: "",
      card_expiry: "",
      card_cvc: "",
    });
    await answer(box, paid.headers.get("location"), "approve");
    expect((await box.get(`/v1/checkout/sessions/${String(session.id)}`)).body.payment_status).toBe("paid");
  });
});
