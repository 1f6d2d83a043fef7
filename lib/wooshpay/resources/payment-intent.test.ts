import { expect, it } from "vitest";
import { json, rejectionOf, scriptedService } from "../test-support/scripted-service";
import { nextActionQrCode, nextActionUrl } from "./payment-intent";

const anIntent = { id: "pi_1583366366029676544", amount: 1, currency: "usd", status: "succeeded" };

async function read(overrides: Record<string, unknown>) {
  const { wooshpay } = scriptedService([json({ ...anIntent, ...overrides })]);
  return wooshpay.paymentIntents.retrieve("pi_1");
}

it.each(["requires_payment_method", "requires_action", "requires_capture", "processing", "succeeded", "canceled"])(
  "the status %s is read as it is",
  async (status) => expect((await read({ status })).status).toBe(status),
);

it("an undocumented status is one the caller has to handle", async () => {
  expect((await read({ status: "failed" })).status).toBe("unrecognised");
});

it("what was taken is null, not nought, where the service does not say", async () => {
  expect(await read({})).toMatchObject({ amount_received: null, amount_capturable: null, currency: "USD" });
});

it.each([
  ["as an object", { type: "challenge_redirect" }, { type: "challenge_redirect" }],
  ["packed into text", '{"ddc_redirect":{}}', { ddc_redirect: {} }],
  ["as an empty text", "", null],
])("the next action is read %s", async (_form, next_action, expected) => {
  expect((await read({ next_action })).next_action).toEqual(expected);
});

it.each([{ amount: undefined }, { amount: null }, { currency: undefined }, { amount_received: "some" }])(
  "an intent with %j is not passed on",
  async (overrides) => {
    expect(await rejectionOf(read(overrides))).toMatchObject({ reason: "unexpected_answer", outcome: "unknown" });
  },
);

it.each([
  [
    "a challenge",
    { type: "challenge_redirect", challenge_redirect: { url: "https://bank.example/c" } },
    "https://bank.example/c",
  ],
  [
    "a wallet",
    { type: "alipay_handle_redirect", alipay_handle_redirect: { url: "https://a.example" } },
    "https://a.example",
  ],
  ["nothing to be opened", { type: "wait", wait: {} }, null],
  ["nothing", null, null],
])("the shopper is sent to the page of %s", async (_what, next_action, url) => {
  expect(nextActionUrl(await read({ status: "requires_action", next_action }))).toBe(url);
});

it.each([
  ["beside the address", { url: "https://a.example", qrcode: "https://a.example/q" }, "https://a.example/q"],
  ["where there is no address", { qrcode: "00020101" }, "00020101"],
  ["not at all", { url: "https://a.example" }, null],
  ["as something that is no text", { url: "https://a.example", qrcode: { image: "..." } }, null],
])("the code to be scanned may be given %s", async (_how, place, code) => {
  const next_action = { type: "bank_transfer_vn_handle_redirect", bank_transfer_vn_handle_redirect: place };
  const intent = await read({ status: "requires_action", next_action });
  expect(nextActionQrCode(intent)).toBe(code);
  expect(nextActionUrl(intent)).toBe("url" in place ? place.url : null);
});
