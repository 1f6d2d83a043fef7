import { createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";
import { retryGaps } from "./schedule.ts";

const failing = async () => new Response(null, { status: 500 });

describe("a delivery", () => {
  it("is signed over its raw body with the whole secret, under both header names", async () => {
    const { listen, open, settle, received } = aSandbox();
    const { secret } = (await listen()).body;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9]{32}$/);
    await open();
    await settle();
    const [delivery] = received;
    const [, time = "", given] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(delivery?.headers.get("wooshpay-signature") ?? "") ?? [];
    const expected = createHmac("sha256", String(secret))
      .update(`${time}.${delivery?.raw ?? ""}`)
      .digest("hex");
    expect(given).toBe(expected);
    expect(time).toBe("1772366400");
    expect(delivery?.headers.get("signature")).toBe(delivery?.headers.get("wooshpay-signature"));
  });

  it("comes for a paid session both as intent and as session, which agree with the API", async () => {
    const { listen, open, pay, settle, received, get } = aSandbox();
    await listen();
    const session = await open();
    await pay(session.url);
    await settle();
    const events = received.map(({ body }) => body);
    expect(events.map(({ type }) => type)).toEqual([
      "payment_intent.created",
      "payment_intent.succeeded",
      "checkout.session.completed",
    ]);
    expect(events[2]).toMatchObject({
      object: "event",
      livemode: false,
      data: { object: (await get(`/v1/checkout/sessions/${String(session.id)}`)).body },
    });
    expect((await get(`/v1/events/${String(events[2]?.id)}`)).body).toEqual(events[2]);
  });

  it("goes only to enabled endpoints that want its type", async () => {
    const { listen, post, send, open, settle, received } = aSandbox();
    await listen(["checkout.session.completed"]);
    const off = (await listen()).body;
    await post(`/v1/webhook_endpoints/${String(off.id)}`, { status: "disabled" });
    const gone = (await listen()).body;
    const deleted = await send("DELETE", `/v1/webhook_endpoints/${String(gone.id)}`);
    expect(deleted.body).toEqual({ id: gone.id, object: "webhook_endpoint", deleted: true });
    await open();
    await settle();
    expect(received).toEqual([]);
  });

  it.each(["http://shop.test/hooks", "ftp://127.0.0.1/hooks", "shop.test/hooks"])("cannot go to %s", async (url) => {
    const { status } = await aSandbox().post("/v1/webhook_endpoints", { url, enabled_events: ["*"] });
    expect(status).toBe(400);
  });

  it("is lost without a trace to the shop when told so", async () => {
    const { control, listen, open, settle, received } = aSandbox();
    await listen();
    await control("/webhooks", { drop: 1 });
    await open();
    await settle();
    await open();
    await settle();
    expect(received).toHaveLength(1);
    const { body } = await control("/deliveries");
    expect((body.data as Body[]).map(({ state }) => state)).toEqual(["delivered", "dropped"]);
  });
});

it("a delivery never follows a redirect: the signature is for one address only", async () => {
  const modes: string[] = [];
  const answerWebhook = async ({ redirect }: Request) => {
    modes.push(redirect);
    return new Response(null, { status: 204 });
  };
  const { listen, open, settle } = aSandbox({ answerWebhook });
  await listen();
  await open();
  await settle();
  expect(modes).toEqual(["manual"]);
});

describe("retries", () => {
  it("are 17, further and further apart, within exactly 72 hours", () => {
    expect(retryGaps).toHaveLength(17);
    expect(retryGaps.reduce((sum, gap) => sum + gap)).toBe(72 * 3600);
    expect(retryGaps.every((gap, at) => at === 0 || gap > (retryGaps[at - 1] ?? 0))).toBe(true);
  });

  it("come when the clock is moved, repeat the first one byte for byte, and end with the endpoint disabled", async () => {
    const { listen, open, advance, received, get, control } = aSandbox({ answerWebhook: failing });
    const endpoint = (await listen(["payment_intent.created"])).body;
    await open();
    await advance(72 * 3600);
    const [first] = received;
    expect(received).toHaveLength(18);
    expect(received.map(({ atSeconds }) => atSeconds - (first?.atSeconds ?? 0))).toEqual(
      retryGaps.reduce<number[]>((times, gap) => [...times, (times.at(-1) ?? 0) + gap], [0]),
    );
    expect(new Set(received.map(({ raw }) => raw)).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers.get("wooshpay-signature"))).size).toBe(1);
    expect((await get(`/v1/webhook_endpoints/${String(endpoint.id)}`)).body.status).toBe("disabled");
    const [delivery] = (await control("/deliveries")).body.data as Body[];
    expect(delivery).toMatchObject({ state: "failed", next_attempt_at: null });
    expect(delivery?.attempts).toHaveLength(18);
  });

  it.each([
    ["a redirect", async () => new Response(null, { status: 302, headers: { location: "https://else.test" } })],
    ["a broken connection", async () => Promise.reject(new TypeError("connection refused"))],
    ["no answer in time", async () => Promise.reject(new DOMException("", "TimeoutError"))],
  ])("follow %s and stop at the first 2xx", async (_, failure) => {
    let failed = false;
    const answerWebhook = async () => {
      if (failed) return new Response(null, { status: 204 });
      failed = true;
      return failure();
    };
    const { listen, open, advance, received } = aSandbox({ answerWebhook });
    await listen(["payment_intent.created"]);
    await open();
    await advance(3600);
    expect(received).toHaveLength(2);
  });
});

it.each([200, 201, 202, 204, 299])("a delivery answered with %d has arrived", async (status) => {
  const { listen, open, advance, received, control } = aSandbox({
    answerWebhook: async () => new Response(null, { status }),
  });
  await listen(["payment_intent.created"]);
  await open();
  await advance(72 * 3600);
  expect(received).toHaveLength(1);
  expect((await control("/deliveries")).body.data).toMatchObject([{ state: "delivered", attempts: [{ status }] }]);
});

it("a delivery to an endpoint that never answers is given up after ten seconds, and says so", async () => {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(time.signal);
  const { listen, open, settle, control } = aSandbox({
    answerWebhook: ({ signal }) => {
      const givenUp = new Promise<Response>((_, reject) =>
        signal.addEventListener("abort", () => reject(new DOMException("", "TimeoutError"))),
      );
      time.abort();
      return givenUp;
    },
  });
  await listen(["payment_intent.created"]);
  await open();
  await settle();
  expect(timeout).toHaveBeenCalledWith(10_000);
  timeout.mockRestore();
  const [delivery] = (await control("/deliveries")).body.data as Body[];
  expect(delivery).toMatchObject({
    state: "pending",
    attempts: [{ status: null, error: "no answer within 10 seconds" }],
  });
});

it("shows an endpoint's secret when it is made and never again", async () => {
  const { listen, get } = aSandbox();
  const made = (await listen()).body;
  const { body } = await get("/v1/webhook_endpoints");
  expect(body).toMatchObject({ data: [{ id: made.id, secret: null, enabled_events: ["*"], status: "enabled" }] });
});
