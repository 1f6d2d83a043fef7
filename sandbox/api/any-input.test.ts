import fc from "fast-check";
import { expect, it } from "vitest";
import { aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/checkout/sessions";
const runs = { numRuns: 60 };
const members = [
  ...Object.keys(aSession()),
  "payment_method_options",
  "payment_intent_data",
  "metadata",
  "discounts",
  "expires_at",
  "shipping_address_collection",
  "customer_email",
  "expand",
  "__proto__",
];

it("any JSON in any member is taken or refused in words, and what is taken can be shown and paid", async () => {
  const { post, pay, sandbox, logged } = aSandbox();
  const attempt = async (member: string, value: unknown) => {
    const body = JSON.stringify(aSession()).replace(/}$/, `,${JSON.stringify(member)}:${JSON.stringify(value)}}`);
    const answer = await post(path, body);
    expect([200, 400, 404]).toContain(answer.status);
    if (answer.status !== 200) return;
    expect((await sandbox.fetch(String(answer.body.url))).status).toBe(200);
    expect([200, 303]).toContain((await pay(answer.body.url)).status);
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...members), fc.jsonValue({ maxDepth: 4 }), attempt), runs);
  expect(logged).toEqual([]);
}, 30_000);

it("any text in forms, queries and addresses is taken or refused in words", async () => {
  const { post, get, logged } = aSandbox();
  const attempt = async (key: string, value: string) => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const query = new URLSearchParams([
      [key, value],
      ["created[gt]", value],
    ]);
    const answers = [
      await post(path, query.toString(), form),
      await get(`${path}?${query}`),
      await post("/v1/webhook_endpoints", { url: `https://shop.test/${value}`, enabled_events: [key] }),
      await post(path, aSession({ success_url: `https://shop.test/${value}` })),
    ];
    for (const { status } of answers) expect([200, 400, 404]).toContain(status);
  };
  await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), attempt), runs);
  expect(logged).toEqual([]);
}, 30_000);
