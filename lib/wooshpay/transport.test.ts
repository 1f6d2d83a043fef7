import { describe, expect, it } from "vitest";
import { anOpenSession, json, rejectionOf, scriptedService, SECRET_KEY } from "./test-support/scripted-service";

const params = { mode: "payment", success_url: "https://shop.example/done" } as const;

describe("a request", () => {
  it("carries the key as user name with an empty password, and both documented media types", async () => {
    const { wooshpay, requests } = scriptedService([json(anOpenSession)]);
    await wooshpay.checkoutSessions.retrieve("cs_1");
    const headers = requests[0]?.headers;
    expect(headers?.get("authorization")).toBe(`Basic ${btoa(`${SECRET_KEY}:`)}`);
    expect(headers?.get("accept")).toBe("application/json");
    expect(headers?.get("content-type")).toBe("application/json");
  });

  it.each([
    ["sk_test_1", "https://apitest.wooshpay.com"],
    ["sk_live_1", "https://api.wooshpay.com"],
  ])("made with %s goes to %s", async (secretKey, origin) => {
    const { wooshpay, requests } = scriptedService([json(anOpenSession)], { secretKey });
    await wooshpay.checkoutSessions.retrieve("cs_1");
    expect(requests[0]?.url.origin).toBe(origin);
  });

  it("goes to the base URL it is given, with or without a slash at its end", async () => {
    const { wooshpay, requests } = scriptedService([json(anOpenSession)], { baseUrl: "http://localhost:4010/" });
    await wooshpay.checkoutSessions.retrieve("cs_1");
    expect(requests[0]?.url.href).toBe("http://localhost:4010/v1/checkout/sessions/cs_1");
  });

  it("sends exactly the JSON text of its parameters, in the order given", async () => {
    const { wooshpay, requests } = scriptedService([json(anOpenSession)]);
    const stored = '{"success_url":"https://shop.example/✓","mode":"payment","metadata":{"b":"1","a":"2"},"later":[1]}';
    await wooshpay.checkoutSessions.create(JSON.parse(stored));
    expect(requests[0]?.body).toBe(stored);
  });

  it("asks for redirects not to be followed", async () => {
    const { wooshpay, requests } = scriptedService([json(anOpenSession)]);
    await wooshpay.checkoutSessions.retrieve("cs_1");
    expect(requests[0]?.redirect).toBe("manual");
  });

  it.each(["", "..", "cs_1/expire", "cs_1?x=1", "cs 1"])("with the id %j is refused unsent", async (id) => {
    const { wooshpay, requests } = scriptedService([]);
    const error = await rejectionOf(wooshpay.checkoutSessions.retrieve(id));
    expect(error).toMatchObject({ name: "BadRequestError", code: "invalid_id", outcome: "refused" });
    expect(requests).toHaveLength(0);
  });

  it.each(["", "two words", "line\nbreak", "clé"])("with the idempotency key %j is refused unsent", async (key) => {
    const { wooshpay, requests } = scriptedService([]);
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params, { idempotencyKey: key }));
    expect(error).toMatchObject({ name: "BadRequestError", code: "invalid_idempotency_key", outcome: "refused" });
    expect(requests).toHaveLength(0);
  });
});

it("does not build a client without a secret key", () => {
  expect(() => scriptedService([], { secretKey: " " })).toThrow("secret key");
});

describe("the secret key", () => {
  it("is in no error, though the service echoes it in every form", async () => {
    const basic = btoa(`${SECRET_KEY}:`);
    for (const status of [200, 302, 400, 401, 402, 403, 404, 409, 429, 500]) {
      const echo = { message: `Invalid API Key provided: ${SECRET_KEY} ${basic}`, code: SECRET_KEY };
      const { wooshpay } = scriptedService([json(echo, status)], { maxRetries: 0 });
      const error = await rejectionOf(wooshpay.paymentIntents.retrieve("pi_1"));
      const { body, message, stack, cause, ...rest } = error as Error & { body: string | null };
      const everything = JSON.stringify([body, message, stack, String(cause), rest]);
      expect(everything).not.toContain(SECRET_KEY);
      expect(everything).not.toContain(basic);
    }
  });

  it("takes the whole text of a 401 with it, since that may hold a part of the key", async () => {
    const { wooshpay } = scriptedService([json({ message: "Invalid API Key provided: sk_test_NTE2***" }, 401)]);
    const error = await rejectionOf(wooshpay.paymentIntents.retrieve("pi_1"));
    expect(error).toMatchObject({ name: "CredentialsError", status: 401, body: null, outcome: "refused" });
    expect(String(error)).not.toContain("sk_test");
  });
});

describe("giving up", () => {
  it("names a silent service a time-out of unknown outcome, even where fetch does not heed its signal", async () => {
    const { wooshpay } = scriptedService(["silence"], { timeoutMs: 5, maxRetries: 0 });
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params));
    expect(error).toMatchObject({ name: "TryAgainError", reason: "timeout", outcome: "unknown", status: null });
  });

  it("stops at once when the caller's signal aborts, and does not retry", async () => {
    const { wooshpay, requests } = scriptedService(["silence"]);
    const caller = new AbortController();
    const call = wooshpay.checkoutSessions.create(params, { idempotencyKey: "k", signal: caller.signal });
    caller.abort();
    expect(await rejectionOf(call)).toMatchObject({ reason: "aborted", outcome: "unknown" });
    expect(requests).toHaveLength(1);
  });

  it("stops while it waits for the next attempt, too", async () => {
    const caller = new AbortController();
    const sleep = () => {
      caller.abort();
      return new Promise<void>(() => undefined);
    };
    const { wooshpay, requests } = scriptedService([json({}, 500)], { sleep });
    const error = await rejectionOf(wooshpay.paymentIntents.retrieve("pi_1", { signal: caller.signal }));
    expect(error).toMatchObject({ reason: "aborted" });
    expect(requests).toHaveLength(1);
  });
});
