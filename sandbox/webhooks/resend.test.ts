import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aSandbox, type Body, type Received } from "../test-kit.ts";

interface Shown {
  readonly id: string;
  readonly event: string;
  readonly state: string;
  readonly attempts: readonly Body[];
}

/** A shop that answers 500 until it is repaired. */
async function aBrokenShop() {
  let status = 500;
  const sandbox = aSandbox({ answerWebhook: async () => new Response(`status ${status}`, { status }) });
  const endpoint = (await sandbox.listen(["payment_intent.created"])).body;
  const deliveries = async (query = "") => (await sandbox.control(`/deliveries${query}`)).body.data as Shown[];
  const repair = () => {
    status = 200;
  };
  return { ...sandbox, endpoint, deliveries, repair };
}

const signatures = ({ headers }: Received) =>
  [...(headers.get("wooshpay-signature") ?? "").matchAll(/v1=(\w+)/g)].map(([, hex]) => hex);

describe("resending", () => {
  it("delivers at once what had failed, and its schedule ends", async () => {
    const { open, settle, repair, deliveries, control, advance, received } = await aBrokenShop();
    await open();
    await settle();
    repair();
    const [failed] = await deliveries("?state=pending");
    const { body } = await control(`/deliveries/${failed?.id ?? ""}/resend`, {});
    expect(body).toMatchObject({ state: "delivered", next_attempt_at: null });
    expect(body.attempts).toMatchObject([
      { kind: "scheduled", status: 500, answer: "status 500", error: "answered 500" },
      { kind: "resent", status: 200, answer: "status 200", error: null },
    ]);
    await advance(72 * 3600);
    expect(received).toHaveLength(2);
  });

  it("that fails takes nothing from the 18 deliveries", async () => {
    const { open, settle, deliveries, control, advance } = await aBrokenShop();
    await open();
    await settle();
    const [failing] = await deliveries();
    await control(`/deliveries/${failing?.id ?? ""}/resend`, {});
    await advance(72 * 3600);
    const [failed] = await deliveries("?state=failed");
    expect(failed?.attempts.filter(({ kind }) => kind === "scheduled")).toHaveLength(18);
    expect(failed?.attempts).toHaveLength(19);
  });

  it("is refused where the endpoint is disabled; enabled again, it gets all that failed, oldest first", async () => {
    const { open, advance, repair, deliveries, control, post, endpoint, received } = await aBrokenShop();
    const first = await open();
    const second = await open();
    await advance(72 * 3600);
    const [failed] = await deliveries("?state=failed");
    const refused = await control(`/deliveries/${failed?.id ?? ""}/resend`, {});
    expect(refused).toMatchObject({ status: 400, body: { error: { code: "endpoint_not_enabled" } } });
    repair();
    await post(`/v1/webhook_endpoints/${String(endpoint.id)}`, { status: "enabled" });
    received.length = 0;
    const { body } = await control("/deliveries/resend-failed", {});
    expect(body.data).toMatchObject([{ state: "delivered" }, { state: "delivered" }]);
    const intents = received.map((delivery) => (delivery.body.data as { object: Body }).object.id);
    expect(intents).toEqual([first.payment_intent, second.payment_intent]);
    expect((await control("/deliveries/resend-failed", {})).body.data).toEqual([]);
  });

  it("knows no delivery by an id of nothing", async () => {
    expect((await aSandbox().control("/deliveries/dlv_1/resend", {})).status).toBe(404);
  });
});

it("deliveries can be asked for by event, endpoint and state", async () => {
  const { open, settle, deliveries, endpoint } = await aBrokenShop();
  await open();
  await open();
  await settle();
  const [newest] = await deliveries();
  expect(await deliveries(`?event=${newest?.event ?? ""}`)).toEqual([newest]);
  expect(await deliveries(`?endpoint=${String(endpoint.id)}&limit=1`)).toEqual([newest]);
  expect(await deliveries("?state=delivered")).toEqual([]);
  expect(await deliveries("?endpoint=we_1")).toEqual([]);
});

it("an answer of any length is kept only in its beginning", async () => {
  const long = new Response("x".repeat(100_000), { status: 200 });
  const { open, settle, listen, control } = aSandbox({ answerWebhook: async () => long });
  await listen(["payment_intent.created"]);
  await open();
  await settle();
  const [delivery] = (await control("/deliveries")).body.data as Shown[];
  expect(delivery).toMatchObject({ state: "delivered", attempts: [{ answer: "x".repeat(1_000) }] });
});

it("after a rotation both secrets sign, for as long as was asked, then the new one alone", async () => {
  const { open, settle, listen, control, advance, received } = aSandbox();
  const endpoint = (await listen(["payment_intent.created"])).body;
  const rotated = await control(`/webhook_endpoints/${String(endpoint.id)}/rotate`, { overlap_seconds: 600 });
  expect(rotated.body.secret).toMatch(/^whsec_\w{32}$/);
  expect(rotated.body.secret).not.toBe(endpoint.secret);
  const made = (delivery: Received, secret: unknown) => {
    const time = /^t=(\d+)/.exec(delivery.headers.get("signature") ?? "")?.[1] ?? "";
    return createHmac("sha256", String(secret)).update(`${time}.${delivery.raw}`).digest("hex");
  };
  await open();
  await settle();
  await advance(600);
  await open();
  await settle();
  const [during, later] = received;
  if (!during || !later) throw new Error("two deliveries were expected");
  expect(signatures(during)).toEqual([made(during, rotated.body.secret), made(during, endpoint.secret)]);
  expect(signatures(later)).toEqual([made(later, rotated.body.secret)]);
  expect((await control("/webhook_endpoints/we_1/rotate", {})).status).toBe(404);
});
