import { expect, it } from "vitest";
import { aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/checkout/sessions";
const key = { "idempotency-key": "order:1:attempt:1" };

it("gives the stored answer again to the same request, also when the session has changed since", async () => {
  const { post } = aSandbox();
  const first = await post(path, aSession(), key);
  await post(`${path}/${String(first.body.id)}/expire`);
  const second = await post(path, aSession(), key);
  expect(second.body).toEqual(first.body);
  expect(second.headers.get("idempotent-replayed")).toBe("true");
  expect(first.headers.get("idempotent-replayed")).toBeNull();
});

it("acts once for simultaneous requests with one key", async () => {
  const { post, get } = aSandbox();
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(path, aSession(), key)));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect((await get(path)).body.data).toHaveLength(1);
});

it.each([
  ["another body", path, aSession({ client_reference_id: "other" })],
  ["another address", "/v1/webhook_endpoints", aSession()],
])("refuses the key with %s", async (_, address, body) => {
  const { post } = aSandbox();
  await post(path, aSession(), key);
  const { status, body: answer } = await post(address, body, key);
  expect(status).toBe(409);
  expect(answer).toMatchObject({ error: { type: "idempotency_error" } });
});

it("does not keep a refusal: the corrected request may use the same key", async () => {
  const { post } = aSandbox();
  expect((await post(path, aSession({ mode: "nothing" }), key)).status).toBe(400);
  expect((await post(path, aSession(), key)).status).toBe(200);
});

it("forgets a key after 24 hours", async () => {
  const { post, advance } = aSandbox();
  const first = await post(path, aSession(), key);
  await advance(24 * 3600);
  const second = await post(path, aSession(), key);
  expect(second.body.id).not.toBe(first.body.id);
});
