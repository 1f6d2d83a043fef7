import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { signWebhook } from "./webhook-signature";
import { verifyWebhook } from "./webhooks";

const secret = "whsec_9rMfZUGWM3gTTBtn0f8kPEfmiIJCmzQi";
const anEvent = {
  id: "evt_1953671389605003264",
  object: "event",
  type: "payment_intent.succeeded",
  created: 1754626531398,
  data: { object: { id: "pi_1", object: "payment_intent", merchant_order_id: "wf_0001" } },
};
const body = JSON.stringify(anEvent);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a delivery is accepted", () => {
  it("when its signature is the documented HMAC, computed here by hand", () => {
    const v1 = createHmac("sha256", secret).update(`1492774577.${body}`).digest("hex");
    expect(verifyWebhook(body, `t=1492774577,v1=${v1}`, [secret])).toMatchObject({ ok: true });
  });

  it.each(["Wooshpay-Signature", "Signature"])("with the signature in the header %s", (name) => {
    const headers = new Headers({ [name]: signWebhook(body, secret, 1754626531) });
    expect(verifyWebhook(body, headers, [secret])).toMatchObject({ ok: true });
  });

  it.each([1754626531, 1754626531398])("with t = %i, however long ago", (timestamp) => {
    expect(verifyWebhook(body, signWebhook(body, secret, timestamp), [secret])).toMatchObject({ ok: true });
  });

  it("as bytes just as well as text", () => {
    const accented = JSON.stringify({ ...anEvent, note: "déjà vu ✓" });
    const header = signWebhook(accented, secret, 1);
    expect(verifyWebhook(bytes(accented), header, [secret])).toMatchObject({ ok: true });
    expect(signWebhook(bytes(accented), secret, 1)).toBe(header);
  });

  it("under the old and the new secret during a rotation", () => {
    for (const signer of ["whsec_old", "whsec_new"]) {
      const header = signWebhook(body, signer, 1);
      expect(verifyWebhook(body, header, ["whsec_new", "whsec_old"])).toMatchObject({ ok: true });
    }
  });

  it("when one of several v1 values fits, among schemes it does not know", () => {
    const [t, v1] = signWebhook(body, secret, 1).split(",");
    expect(verifyWebhook(body, `${t}, v0=abc, v1=${"0".repeat(64)}, v1=x, ${v1}`, [secret])).toMatchObject({
      ok: true,
    });
  });
});

describe("a delivery is refused", () => {
  const good = () => signWebhook(body, secret, 1754626531);

  it.each([
    ["null", null],
    ["an empty text", ""],
    ["headers without a signature", new Headers({ "content-type": "application/json" })],
  ])("when the header is %s", (_form, header) => {
    expect(verifyWebhook(body, header, [secret])).toEqual({ ok: false, reason: "missing_header" });
  });

  // Each is told how to spoil a good header, so that a test that signs fails by itself.
  it.each<[string, (t: string, v1: string) => string]>([
    ["neither", () => "nonsense"],
    ["only t", (t) => t],
    ["only v1", (_, v1) => v1],
    ["an empty t", (_, v1) => `t=,${v1}`],
    ["a negative t", (_, v1) => `t=-5,${v1}`],
    ["a t that is no whole number", (_, v1) => `t=1e9,${v1}`],
    ["a t of sixteen digits", (_, v1) => `t=1754626531398000,${v1}`],
    ["two t", (t, v1) => `${t},t=2,${v1}`],
    ["an empty v1", (t) => `${t},v1=`],
    ["a v1 that is too short", (t) => `${t},v1=${"a".repeat(63)}`],
    ["a v1 with a digit too many at its end", (t, v1) => `${t},${v1}a`],
    ["a v1 with a digit too many at its start", (t, v1) => `${t},${v1.replace("=", "=a")}`],
    ["upper case", (t, v1) => `${t},${v1}`.toUpperCase()],
  ])("when the header holds %s", (_, spoilt) => {
    const [t = "", v1 = ""] = good().split(",");
    expect(verifyWebhook(body, spoilt(t, v1), [secret])).toEqual({ ok: false, reason: "malformed_header" });
  });

  it.each([
    ["nothing", []],
    ["an empty text", [""]],
  ])("when the secret is %s, whoever signed", (_form, secrets) => {
    expect(verifyWebhook(body, signWebhook(body, "", 1), secrets)).toEqual({ ok: false, reason: "no_secret" });
  });

  it("when it was signed with another secret", () => {
    expect(verifyWebhook(body, good(), ["whsec_other"])).toEqual({ ok: false, reason: "wrong_signature" });
  });

  it("when its timestamp was moved to look fresh", () => {
    const moved = good().replace("t=1754626531", "t=1754626532");
    expect(verifyWebhook(body, moved, [secret])).toEqual({ ok: false, reason: "wrong_signature" });
  });

  it.each([
    "",
    "{",
    '{"id":"evt_1"',
    "[]",
    "null",
    '{"id":"","type":"x","data":{"object":{}}}',
    '{"id":"evt_1","type":"x"}',
  ])("as unreadable when well signed but %j", (text) => {
    const verdict = verifyWebhook(text, signWebhook(text, secret, 1), [secret]);
    expect(verdict).toEqual({ ok: false, reason: "unreadable_event" });
  });
});

describe("where a tolerance is asked for", () => {
  const now = () => new Date(1754626531_000);
  const verdictAt = (timestamp: number) =>
    verifyWebhook(body, signWebhook(body, secret, timestamp), [secret], { toleranceSeconds: 300, now });

  it.each([1754626531, 1754626831, 1754626231, 1754626231_000])("t = %i is near enough", (timestamp) => {
    expect(verdictAt(timestamp)).toMatchObject({ ok: true });
  });

  it.each([1754626832, 1754626230, 1754626230_999])("t = %i is not", (timestamp) => {
    expect(verdictAt(timestamp)).toEqual({ ok: false, reason: "outside_tolerance" });
  });
});

it("a time is read in seconds up to the largest that can be one, and in milliseconds above", () => {
  const at = (timestamp: number, seconds: number) =>
    verifyWebhook(body, signWebhook(body, secret, timestamp), [secret], {
      toleranceSeconds: 0,
      now: () => new Date(seconds * 1000),
    });
  expect(at(1e11, 1e11)).toMatchObject({ ok: true });
  expect(at(1e11 + 1000, 1e8 + 1)).toMatchObject({ ok: true });
});

describe("the event", () => {
  const read = (event: unknown) => {
    const text = JSON.stringify(event);
    return verifyWebhook(text, signWebhook(text, secret, 1), [secret]);
  };

  it("says what it is about, with its time in seconds", () => {
    expect(read(anEvent)).toMatchObject({
      ok: true,
      event: { created: 1754626531, livemode: null, data: { object: { id: "pi_1", merchant_order_id: "wf_0001" } } },
    });
  });

  it("of an unknown type keeps its name and its object", () => {
    const verdict = read({ id: "evt_1", type: "moon.full", data: { object: { phase: 1 } } });
    expect(verdict).toMatchObject({ ok: true, event: { type: "moon.full", data: { object: { id: null, phase: 1 } } } });
  });
});

describe("for any body, secret and time", () => {
  const anyBody = fc.uint8Array({ maxLength: 200 });
  const anySecret = fc.string({ minLength: 1 });
  const anyTime = fc.nat({ max: 2 ** 31 - 1 });
  const flip = (source: Uint8Array, at: number, bit: number) =>
    source.map((byte, index) => (index === at % source.length ? byte ^ (1 << bit) : byte));
  const reasonFor = (...args: Parameters<typeof verifyWebhook>) => {
    const verdict = verifyWebhook(...args);
    return verdict.ok ? "accepted" : verdict.reason;
  };

  it("what was signed passes the signature", () => {
    fc.assert(
      fc.property(anyBody, anySecret, anyTime, (raw, key, time) => {
        expect(["accepted", "unreadable_event"]).toContain(reasonFor(raw, signWebhook(raw, key, time), [key]));
      }),
    );
  });

  it("one bit flipped anywhere in the body is refused", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 7 }), anySecret, (at, bit, key) => {
        expect(reasonFor(flip(bytes(body), at, bit), signWebhook(body, key, 1), [key])).toBe("wrong_signature");
      }),
    );
  });

  it("one bit flipped anywhere in the header is refused", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 6 }), anyTime, (at, bit, time) => {
        const flipped = new TextDecoder().decode(flip(bytes(signWebhook(body, secret, time)), at, bit));
        expect(["malformed_header", "wrong_signature"]).toContain(reasonFor(body, flipped, [secret]));
      }),
    );
  });

  it("any other secret is refused", () => {
    fc.assert(
      fc.property(anySecret, anySecret, (signer, verifier) => {
        fc.pre(signer !== verifier);
        expect(reasonFor(body, signWebhook(body, signer, 1), [verifier])).toBe("wrong_signature");
      }),
    );
  });

  it("no header whatever makes it throw", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(reasonFor(body, header, [secret])).not.toBe("accepted");
      }),
    );
  });
});
