import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { carryOut } from "./openapi/carry-out.ts";
import { operations } from "./openapi/operations.ts";
import { aSandbox } from "./test-kit.ts";

const answersWithinMs = 5_000;

const control = [
  "/clock",
  "/snapshot",
  "/restore",
  "/faults",
  "/disputes",
  "/disputes/dp_1/resolve",
  "/webhook_endpoints/we_1/rotate",
  "/account",
  "/next-payment",
  "/next-refund",
  "/payment_intents/pi_1/settle",
  "/refunds/re_1/settle",
  "/webhooks",
  "/deliveries/dlv_1/resend",
  "/deliveries/resend-failed",
].map((path) => ({ method: "POST", path: `/_sandbox${path}` }));

const contentTypes = [
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=b",
  "multipart/form-data",
  "text/plain; charset=nonsense",
];
const members = [
  "amount",
  "advance",
  "now",
  "freeze",
  "kind",
  "outcome",
  "name",
  "drop",
  "url",
  "data",
  "type",
  "card",
];

/** Bodies that mean nothing, or nearly something; long ones as what they repeat. */
const once = (text: string) => ({ text, times: 1 });
const anyBody = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }).map(once),
  fc.jsonValue({ maxDepth: 4 }).map((value) => once(JSON.stringify(value))),
  fc
    .dictionary(fc.constantFrom(...members), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(1e15, -1, true)))
    .map((value) => once(JSON.stringify(value))),
  fc
    .string()
    .map((name) => once(`--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nx\r\n--b--`)),
  fc.record({ text: fc.constantFrom("[", '{"a":', "a[", "4 ", "&a=1", "%5B"), times: fc.constantFrom(1, 30, 100_000) }),
);

async function everyPlace() {
  const box = aSandbox();
  const exchanges = await carryOut(operations, box.sandbox.fetch, "sk_test_sandbox");
  const session = await box.open({ allow_promotion_codes: true });
  const { pathname } = new URL(String(session.url));
  const pages = [pathname, `${pathname}/promotion_code`, "/3ds/pi_1", "/bank/pi_1"];
  const places = [
    ...exchanges.map(({ operation: { method }, path }) => ({ method, path })),
    ...control,
    ...pages.map((path) => ({ method: "POST", path })),
  ];
  return { ...box, places };
}

it("any body, of any type, at any address is answered in time and never with a failure of the sandbox", async () => {
  const { sandbox, places, logged } = await everyPlace();
  const attempt = async (
    { method, path }: { method: string; path: string },
    type: string,
    { text, times }: { text: string; times: number },
  ) => {
    const body = text.repeat(times);
    const headers = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": type };
    const bytes = async function* () {
      yield Buffer.from(body);
    };
    const url = `http://wooshpay.test${path}`;
    const began = performance.now();
    const answer =
      method === "GET"
        ? sandbox.handle(new Request(url, { headers }), bytes())
        : sandbox.fetch(url, { method, headers, body, redirect: "manual" });
    const status = await Promise.race([
      answer.then((response) => response.status),
      sleep(answersWithinMs, "no answer"),
    ]);
    expect([200, 303, 400, 402, 404, 413], `${method} ${path}`).toContain(status);
    // Work that never pauses lets no timer win: its time is looked at afterwards.
    expect(performance.now() - began, `${method} ${path} ${text} ${times}`).toBeLessThan(answersWithinMs);
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...contentTypes), anyBody, attempt), {
    numRuns: 600,
  });
  expect(logged).toEqual([]);
}, 120_000);
