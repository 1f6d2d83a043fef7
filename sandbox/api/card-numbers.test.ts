import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aLine, aSandbox, aSession } from "../test-kit.ts";

const sessions = "/v1/checkout/sessions";
const intents = "/v1/payment_intents";
const anIntent = { amount: 2000, currency: "usd" };
const visa = "4111 1111 1111 1111";
const bare = visa.replaceAll(" ", "");

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));
const journal = () => readFileSync(path.join(dataDir, "journal.jsonl"), "utf8");
const aNumber = /4111[\s-]?1111[\s-]?1111[\s-]?1111/;

describe("a card number outside its own member is refused and nowhere kept", () => {
  it.each([
    ["metadata[note]", sessions, aSession({ metadata: { note: `card ${visa}` } })],
    ["metadata[note]", sessions, aSession({ metadata: { note: Number(bare) } })],
    ["metadata", sessions, aSession({ metadata: { [bare]: "x" } })],
    [
      "line_items[0][price_data][product_data][name]",
      sessions,
      {
        ...aSession(),
        line_items: [aLine({ product_data: { name: bare } })],
      },
    ],
    [
      "payment_method_options[card][number]",
      sessions,
      aSession({ payment_method_options: { card: { number: bare } } }),
    ],
    [
      "payment_method_options[alipay][any][0]",
      sessions,
      aSession({ payment_method_options: { alipay: { any: [visa] } } }),
    ],
    ["payment_intent_data[shipping][pan]", sessions, aSession({ payment_intent_data: { shipping: { pan: bare } } })],
    ["unheard_of", sessions, aSession({ unheard_of: "4111-1111-1111-1111" })],
    ["success_url", sessions, aSession({ success_url: `https://shop.test/?card=${bare}` })],
    ["description", intents, { ...anIntent, description: visa }],
    [
      "payment_method_data[card][name]",
      intents,
      {
        ...anIntent,
        payment_method_data: { type: "card", card: { number: bare, name: bare, exp_month: 3, exp_year: 30 } },
      },
    ],
    ["description", "/v1/customers", { description: visa }],
    ["name", "/_sandbox/snapshot", { name: bare }],
  ])("in %s of %s", async (param, address, body) => {
    const { post, sandbox, logged } = aSandbox({ dataDir });
    const answer = await post(address, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "card_number_refused", param } } });
    sandbox.close();
    expect(`${JSON.stringify(answer.body)}${journal()}${logged.join()}`).not.toMatch(aNumber);
  });

  it("in a form, in a query and in the name of a file", async () => {
    const { post, get, sandbox } = aSandbox({ dataDir });
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const file = new FormData();
    file.append("purpose", "dispute_evidence");
    file.append("file", new File(["x"], `${bare}.png`, { type: "image/png" }));
    const upload = await sandbox.fetch("http://wooshpay.test/v1/files", {
      method: "POST",
      headers: { authorization: `Basic ${btoa("sk_test_sandbox:")}` },
      body: file,
    });
    expect(upload.status).toBe(400);
    expect((await post("/v1/customers", `description=${encodeURIComponent(visa)}`, form)).status).toBe(400);
    expect((await get(`${sessions}?customer=${bare}`)).status).toBe(400);
    sandbox.close();
    expect(journal()).not.toMatch(aNumber);
  });

  it("in the idempotency key", async () => {
    const { post, sandbox } = aSandbox({ dataDir });
    const { status, body } = await post(sessions, aSession(), { "idempotency-key": `order ${visa}` });
    expect({ status, code: Object(body.error).code }).toEqual({ status: 400, code: "key_invalid" });
    sandbox.close();
    expect(journal()).not.toMatch(aNumber);
  });
});

it("a card number in a path or in place of the secret key is not repeated in the answer", async () => {
  const { get } = aSandbox();
  const authorization = `Basic ${btoa(`${bare}:`)}`;
  const answers = [
    await get(`${sessions}/${bare}`),
    await get(`/v1/nothing/${bare}`),
    await get(sessions, { authorization }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
  expect(JSON.stringify(answers)).toContain("************1111");
  expect(JSON.stringify(answers)).not.toMatch(aNumber);
});

it("what a merchant's endpoint answers is kept without it", async () => {
  const { listen, open, settle, control } = aSandbox({ answerWebhook: async () => new Response(`no ${bare}`) });
  await listen();
  await open();
  await settle();
  const { data } = (await control("/deliveries")).body;
  expect(data).toMatchObject([{ attempts: [{ answer: "no ************1111" }] }]);
});

it("what goes wrong inside is logged without it", async () => {
  let works = true;
  const random = () => {
    if (works) return 0.5;
    throw new Error(`no luck with ${bare}`);
  };
  const { listen, logged } = aSandbox({ random });
  works = false;
  expect((await listen()).status).toBe(500);
  expect(logged).toEqual([expect.stringContaining("no luck with ************1111")]);
});

describe("on the payment page", () => {
  it("a card number in another field is as if nothing had been typed, and is not shown again", async () => {
    const { open, pay, get, sandbox } = aSandbox({ dataDir });
    const session = await open({ allow_promotion_codes: true });
    for (const field of ["name", "email", "card_expiry", "card_cvc"]) {
      const page = await pay(session.url, { [field]: bare });
      expect(page.status, field).toBe(200);
      expect(await page.text(), field).not.toMatch(new RegExp(`value="${bare}"`));
    }
    const code = await sandbox.fetch(`${String(session.url).split("?")[0]}/promotion_code`, {
      method: "POST",
      body: new URLSearchParams({ promotion_code: visa }),
    });
    expect(await code.text()).not.toContain(`value="${visa}"`);
    expect((await get(`${sessions}/${String(session.id)}`)).body.status).toBe("open");
    sandbox.close();
    expect(journal()).not.toMatch(aNumber);
  });
});

it("a card still pays where its number belongs", async () => {
  const { post } = aSandbox();
  const card = { number: visa, exp_month: "03", exp_year: "2030", cvc: "123" };
  const method = await post("/v1/payment_methods", { type: "card", card });
  expect(method.body).toMatchObject({ card: { last4: "1111" } });
  const paid = await post(intents, { ...anIntent, confirm: true, payment_method_data: { type: "card", card } });
  expect(paid.body.status).toBe("succeeded");
});

it("a fraction is no card number, whatever its digits", async () => {
  const { control } = aSandbox();
  expect((await control("/faults", { kind: "reset_before", probability: 0.4111111111111111 })).status).toBe(200);
});
