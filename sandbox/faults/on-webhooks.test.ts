import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aSandbox, type Body, type Received } from "../test-kit.ts";

const idOf = ({ body }: Received) => (body.data as { object: Body }).object.id;
const isSigned = ({ headers, raw }: Received, secret: unknown) => {
  const [, time = "", given] = /^t=(\d+),v1=(\w+)$/.exec(headers.get("wooshpay-signature") ?? "") ?? [];
  return given === createHmac("sha256", String(secret)).update(`${time}.${raw}`).digest("hex");
};

async function listening(answerWebhook?: (request: Request) => Promise<Response>) {
  const sandbox = aSandbox(answerWebhook ? { answerWebhook } : {});
  const { secret } = (await sandbox.listen(["payment_intent.created"])).body;
  /** Opens a session, sends what is due, and answers the id of its intent. */
  const happen = async () => {
    const { payment_intent } = await sandbox.open();
    await sandbox.settle();
    return payment_intent;
  };
  return { ...sandbox, secret, happen };
}

describe("a delivery on which a fault is ordered", () => {
  it("comes twice, byte for byte, when duplicated", async () => {
    const { control, happen, received } = await listening();
    await control("/faults", { kind: "duplicate" });
    await happen();
    await happen();
    expect(received).toHaveLength(3);
    expect(received[1]?.raw).toBe(received[0]?.raw);
    expect(received[1]?.headers.get("signature")).toBe(received[0]?.headers.get("signature"));
  });

  it("comes after the next one when reordered", async () => {
    const { control, happen, received } = await listening();
    await control("/faults", { kind: "reorder" });
    const first = await happen();
    expect(received).toEqual([]);
    const second = await happen();
    expect(received.map(idOf)).toEqual([second, first]);
  });

  it("comes a minute late when reordered and nothing overtakes it", async () => {
    const { control, happen, advance, received } = await listening();
    await control("/faults", { kind: "reorder" });
    await happen();
    await advance(59);
    expect(received).toHaveLength(0);
    await advance(1);
    expect(received).toHaveLength(1);
  });

  it("comes by the clock when delayed, signed as of its event", async () => {
    const { control, happen, advance, received } = await listening();
    await control("/faults", { kind: "delay", delay_seconds: 600, probability: 1 });
    await happen();
    await advance(599);
    expect(received).toHaveLength(0);
    await advance(1);
    expect(received.map(({ headers }) => headers.get("wooshpay-signature")?.slice(0, 12))).toEqual(["t=1772366400"]);
  });

  it("never comes when dropped, and only for the events that are named", async () => {
    const { control, happen, received } = await listening();
    await control("/faults", { kind: "drop", event: "checkout.*", times: 5 });
    await happen();
    expect(received).toHaveLength(1);
    await control("/faults", { kind: "drop", event: "payment_intent.*" });
    await happen();
    expect(received).toHaveLength(1);
  });

  it("goes wrong at one endpoint and well at another", async () => {
    const { control, happen, listen, received } = await listening();
    const other = (await listen(["payment_intent.created"])).body;
    await control("/faults", { kind: "drop", endpoint: other.id, times: 3 });
    await happen();
    expect(received).toHaveLength(1);
  });
});

describe("a forged delivery", () => {
  it.each(["wrong_secret", "no_signature", "tampered_body"])(
    "with %s cannot be believed, and the true one follows when it is refused",
    async (forgery) => {
      const seen: 1[] = [];
      const refuseFirst = async () =>
        seen.push(1) === 1 ? new Response("I do not believe you", { status: 400 }) : new Response("thank you");
      const { control, happen, advance, received, secret } = await listening(refuseFirst);
      await control("/faults", { kind: "forge", forgery });
      await happen();
      await advance(5);
      expect(received.map((delivery) => isSigned(delivery, secret))).toEqual([false, true]);
      const [delivery] = (await control("/deliveries")).body.data as { attempts: Body[] }[];
      expect(delivery?.attempts).toMatchObject([
        { status: 400, answer: "I do not believe you", body: received[0]?.raw },
        { status: 200, answer: "thank you", body: received[1]?.raw },
      ]);
    },
  );
});
