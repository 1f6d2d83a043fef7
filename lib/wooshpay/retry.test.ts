import { describe, expect, it } from "vitest";
import { TryAgainError } from "./errors";
import { waitBeforeRetry } from "./retry";
import type { ScriptedAnswer } from "./test-support/scripted-service";
import { anOpenSession, json, rejectionOf, scriptedService } from "./test-support/scripted-service";

const params = { mode: "payment", success_url: "https://shop.example/done" } as const;
const withKey = { idempotencyKey: "order:7:attempt:1" };

const passing: [string, () => ScriptedAnswer][] = [
  ["a broken connection", () => "connection reset"],
  ["a conflict", () => json({ message: "in progress" }, 409)],
  ["a rate limit", () => json({ message: "slow down" }, 429)],
  ["a server error", () => json({ message: "a temporary problem" }, 500)],
  ["a gateway's page", () => new Response("<html>Bad gateway</html>", { status: 502 })],
  ["an answer cut short", () => new Response('{"id":"cs_1","ur')],
];

describe("a POST under an idempotency key", () => {
  it.each(passing)("survives %s, with the same key and bytes again", async (_name, answer) => {
    const { wooshpay, requests } = scriptedService([answer(), json(anOpenSession)]);
    const session = await wooshpay.checkoutSessions.create(params, withKey);
    expect(session.id).toBe(anOpenSession.id);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.body).toBe(requests[0]?.body);
    expect(requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual(Array(2).fill("order:7:attempt:1"));
  });

  it("is given up after two retries, with waits that grow", async () => {
    const { wooshpay, waits } = scriptedService([json({}, 500), json({}, 503), json({}, 500)]);
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params, withKey));
    expect(error).toMatchObject({ name: "TryAgainError", reason: "server_error", outcome: "unknown" });
    expect(waits).toEqual([375, 750]);
  });

  it("is not repeated where the key was used with another body, under which something may exist", async () => {
    const reused = { error: { type: "idempotency_error", message: "Keys can only be used with the same parameters" } };
    const { wooshpay, requests } = scriptedService([json(reused, 409)]);
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params, withKey));
    expect(error).toMatchObject({ name: "BadRequestError", type: "idempotency_error", outcome: "unknown" });
    expect(requests).toHaveLength(1);
  });

  it.each([400, 401, 402, 403, 404])("is not repeated after a refusal with %i", async (status) => {
    const { wooshpay, requests } = scriptedService([json({}, status)]);
    expect(await rejectionOf(wooshpay.checkoutSessions.create(params, withKey))).toMatchObject({ outcome: "refused" });
    expect(requests).toHaveLength(1);
  });

  it("keeps an unknown outcome unknown when a later attempt is refused: the first may have opened the session", async () => {
    const { wooshpay } = scriptedService(["connection reset", json({ message: "expires_at is too early" }, 400)]);
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params, withKey));
    expect(error).toMatchObject({ name: "BadRequestError", status: 400, outcome: "unknown" });
  });

  it("is still refused when only a rate limit came before the refusal", async () => {
    const { wooshpay } = scriptedService([json({}, 429), json({}, 400)]);
    expect(await rejectionOf(wooshpay.checkoutSessions.create(params, withKey))).toMatchObject({ outcome: "refused" });
  });
});

it.each(passing)("a POST without a key is sent once only: %s", async (_name, answer) => {
  const { wooshpay, requests } = scriptedService([answer()]);
  expect(await rejectionOf(wooshpay.checkoutSessions.create(params))).toMatchObject({ outcome: "unknown" });
  expect(requests).toHaveLength(1);
});

it("a GET is repeated without a key", async () => {
  const { wooshpay } = scriptedService(["connection reset", json(anOpenSession)]);
  expect(await wooshpay.checkoutSessions.retrieve("cs_1")).toMatchObject({ id: anOpenSession.id });
});

it("no retries are made where none are wanted", async () => {
  const { wooshpay, requests } = scriptedService([json({}, 500)], { maxRetries: 0 });
  await rejectionOf(wooshpay.checkoutSessions.retrieve("cs_1"));
  expect(requests).toHaveLength(1);
});

describe("Retry-After", () => {
  it.each([
    ["in seconds", { "retry-after": "3" }],
    ["as a date", { "retry-after": "Fri, 08 Mar 2024 09:25:11 GMT", date: "Fri, 08 Mar 2024 09:25:08 GMT" }],
  ])("is waited for, %s", async (_form, headers) => {
    const { wooshpay, waits } = scriptedService([json({}, 429, headers), json(anOpenSession)]);
    await wooshpay.checkoutSessions.retrieve("cs_1");
    expect(waits).toEqual([3000]);
  });

  it("of a minute is not waited for but told to the caller", async () => {
    const { wooshpay, waits } = scriptedService([json({}, 429, { "retry-after": "60" })]);
    const error = await rejectionOf(wooshpay.checkoutSessions.retrieve("cs_1"));
    expect(error).toMatchObject({ reason: "rate_limited", retryAfterSeconds: 60 });
    expect(waits).toEqual([]);
  });

  it.each(["soon", "", "-5"])("that reads %j changes nothing", async (value) => {
    const { wooshpay, waits } = scriptedService([json({}, 503, { "retry-after": value }), json(anOpenSession)]);
    await wooshpay.checkoutSessions.retrieve("cs_1");
    expect(waits).toEqual([375]);
  });
});

it("waits are spread by chance between half and the whole of a doubling, eight seconds at most", () => {
  const details = { status: 500, type: null, code: null, param: null, requestId: null, body: null };
  const error = new TryAgainError("", { ...details, reason: "server_error", retryAfterSeconds: null });
  expect([0, 1, 2, 9].map((retry) => waitBeforeRetry(error, retry, () => 0))).toEqual([250, 500, 1000, 4000]);
  expect([0, 1, 2, 9].map((retry) => waitBeforeRetry(error, retry, () => 0.999))).toEqual([500, 1000, 1999, 7996]);
});
