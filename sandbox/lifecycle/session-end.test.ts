import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/checkout/sessions";
const hour = 3600;

describe("expiring by the clock", () => {
  it("ends the session at its time, cancels the intent and tells once", async () => {
    const { open, get, advance, listen, received } = aSandbox();
    await listen(["checkout.session.expired", "payment_intent.canceled"]);
    const session = await open({ customer_email: "ada@example.com" });
    await advance(24 * hour - 1);
    expect((await get(`${path}/${String(session.id)}`)).body.status).toBe("open");
    await advance(1);
    await advance(hour);
    expect((await get(`${path}/${String(session.id)}`)).body).toMatchObject({
      status: "expired",
      payment_status: "unpaid",
      url: null,
      customer_details: { email: "ada@example.com" },
    });
    const intent = (await get(`/v1/payment_intents/${String(session.payment_intent)}`)).body;
    expect(intent).toMatchObject({ status: "canceled", canceled_at: session.expires_at });
    expect(received.map(({ body }) => body.type).sort()).toEqual([
      "checkout.session.expired",
      "payment_intent.canceled",
    ]);
  });

  it("takes no payment afterwards", async () => {
    const { open, get, pay, advance } = aSandbox();
    const session = await open();
    await advance(25 * hour);
    const page = await pay(session.url);
    expect(await page.text()).toContain("has expired");
    expect((await get(`${path}/${String(session.id)}`)).body).toMatchObject({
      status: "expired",
      payment_status: "unpaid",
    });
  });
});

describe("expiring by the call", () => {
  it("works once", async () => {
    const { open, post } = aSandbox();
    const { id } = await open();
    expect((await post(`${path}/${String(id)}/expire`)).body).toMatchObject({ status: "expired" });
    const again = await post(`${path}/${String(id)}/expire`);
    expect(again.status).toBe(400);
    expect(again.body.message).toContain("already expired");
  });

  it("refuses a paid session", async () => {
    const { open, post, pay } = aSandbox();
    const session = await open();
    await pay(session.url);
    const { status, body } = await post(`${path}/${String(session.id)}/expire`);
    expect(status).toBe(400);
    expect(body.message).toMatch(/already completed.*already succeeded/);
  });
});

it("does not cancel the intent of an open session: the session is expired instead", async () => {
  const { open, post, pay } = aSandbox();
  const session = await open();
  const cancel = `/v1/payment_intents/${String(session.payment_intent)}/cancel`;
  expect((await post(cancel)).body.message).toContain("expire the session instead");
  await pay(session.url);
  expect((await post(cancel)).body.message).toContain("already succeeded");
});
