import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { createSandbox } from "@/sandbox/app";
import { anOrderOfApples, dialects, NOW, type DialectName } from "./sandbox-shop";

const receivers: ChildProcess[] = [];
afterEach(() => {
  for (const receiver of receivers.splice(0)) receiver.kill("SIGKILL");
});

/** Starts the receiver written in Python with a secret; answers the address it listens on. */
async function aReceiverInPython(secret: string): Promise<string> {
  const receiver = spawn("python3", [path.join(import.meta.dirname, "verify_webhook.py"), secret]);
  receivers.push(receiver);
  const failed = once(receiver, "error").then(([error]: unknown[]): never => {
    throw new Error(`This test needs Python: python3 could not be started (${String(error)}).`);
  });
  const port = once(createInterface(receiver.stdout), "line").then(([line]: unknown[]) => String(line));
  return `http://127.0.0.1:${await Promise.race([port, failed])}/webhooks`;
}

/** A sandbox that delivers over real HTTP to the receiver, which knows the secret or, where it is given, another one. */
async function aShopInPython(dialect: DialectName, otherSecret?: string) {
  const sandbox = createSandbox({ now: () => new Date(NOW * 1000), dialect });
  const call = async (method: string, at: string, body?: object): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" };
    const init = body ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    return (await (await sandbox.fetch(`http://wooshpay.test${at}`, init)).json()) as Record<string, unknown>;
  };
  const wanted = { url: "https://not-yet.example", enabled_events: ["*"] };
  const endpoint = await call("POST", "/v1/webhook_endpoints", wanted);
  const url = await aReceiverInPython(otherSecret ?? String(endpoint.secret));
  await call("POST", `/v1/webhook_endpoints/${String(endpoint.id)}`, { url });
  /** What became of the first attempt of each delivery. */
  const firstAnswers = async () => {
    await call("POST", "/_sandbox/clock", { advance: 0 });
    const { data } = (await call("GET", "/_sandbox/deliveries")) as { data: { attempts: Record<string, unknown>[] }[] };
    return data.map(({ attempts }) => `${String(attempts[0]?.status)} ${String(attempts[0]?.answer)}`);
  };
  const order = () => call("POST", "/v1/checkout/sessions", anOrderOfApples);
  return { call, endpoint, firstAnswers, order };
}

describe.each(dialects)("a receiver in Python, written from the documentation, in the %s dialect", (dialect) => {
  it("believes what the sandbox delivers, letters beyond ASCII too", async () => {
    const { call, firstAnswers } = await aShopInPython(dialect);
    const product = { currency: "GBP", unit_amount: 100, product_data: { name: "Äpfel 苹果" } };
    await call("POST", "/v1/checkout/sessions", {
      ...anOrderOfApples,
      line_items: [{ price_data: product, quantity: 1 }],
      payment_intent_data: { description: "Äpfel 苹果" },
    });
    expect(new Set(await firstAnswers())).toEqual(new Set(["200 verified"]));
  });

  it.each([
    ["wrong_secret", "400 no signature matches"],
    ["tampered_body", "400 no signature matches"],
    ["no_signature", "400 there is no Wooshpay-Signature header"],
  ])("refuses a delivery forged with %s", async (forgery, answer) => {
    const { call, order, firstAnswers } = await aShopInPython(dialect);
    await call("POST", "/_sandbox/faults", { kind: "forge", forgery });
    await order();
    expect(await firstAnswers()).toEqual([answer]);
  });

  it("refuses everything when it was given another endpoint's secret", async () => {
    const { order, firstAnswers } = await aShopInPython(dialect, "whsec_5B7ztykeFchpyupxbTLmZdQiNabRRqjg");
    await order();
    expect(await firstAnswers()).toEqual(["400 no signature matches"]);
  });

  it("goes on believing with the old secret while a rotation is under way", async () => {
    const { call, endpoint, order, firstAnswers } = await aShopInPython(dialect);
    await call("POST", `/_sandbox/webhook_endpoints/${String(endpoint.id)}/rotate`, {});
    await order();
    expect(await firstAnswers()).toEqual(["200 verified"]);
  });
});
