import { describe, expect, it } from "vitest";
import { aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/checkout/sessions";

describe("the field dialect", () => {
  it("has short ids, milliseconds, no nulls, and line items with nested products", async () => {
    const { body } = await aSandbox({ dialect: "field" }).post(path, aSession());
    expect(body).toMatchObject({
      id: expect.stringMatching(/^cs_\d{19}$/),
      created: 1_772_366_400_000,
      expires_at: 1_772_452_800_000,
      payment_intent: expect.stringMatching(/^pi_/),
      line_items: {
        data: [{ quantity: 1, price: { unit_amount: 2000, product: { object: "product", name: "apple" } } }],
      },
    });
    expect(JSON.stringify(body)).not.toContain("null");
  });

  it("has errors without an envelope", async () => {
    const { body } = await aSandbox({ dialect: "field" }).post(path, aSession({ mode: "nothing" }));
    expect(body).toMatchObject({ type: "invalid_request_error", param: "mode" });
    expect(body).not.toHaveProperty("error");
  });

  it("signs webhooks with a time in milliseconds", async () => {
    const { listen, open, settle, received } = aSandbox({ dialect: "field" });
    await listen();
    await open();
    await settle();
    expect(received[0]?.headers.get("signature")).toMatch(/^t=1772366400250,/);
    expect(received[0]?.body.created).toBe(1_772_366_400_250);
  });

  it("can be asked for by a single request, and ids of either form are understood", async () => {
    const { open, get } = aSandbox();
    const session = await open();
    const short = String(session.id).replace("cs_test_", "cs_");
    const { body } = await get(`${path}/${short}`, { "wooshpay-sandbox-dialect": "field" });
    expect(body.id).toBe(short);
    expect((await get(`${path}/${short}`)).body.id).toBe(session.id);
  });

  it("takes expires_at in seconds like the other", async () => {
    const { body } = await aSandbox({ dialect: "field" }).post(path, aSession({ expires_at: 1_772_366_400 + 7200 }));
    expect(body.expires_at).toBe((1_772_366_400 + 7200) * 1000);
  });
});

it("an unknown dialect is refused", async () => {
  const { status } = await aSandbox().get(path, { "wooshpay-sandbox-dialect": "klingon" });
  expect(status).toBe(400);
});
