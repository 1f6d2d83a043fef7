import { describe, expect, it } from "vitest";
import { aLine, aSandbox, type Body } from "../test-kit.ts";

const sessionPath = (session: Body) => `/v1/checkout/sessions/${String(session.id)}`;
const intentPath = (session: Body) => `/v1/payment_intents/${String(session.payment_intent)}`;

describe("paying", () => {
  it("completes the session before the browser goes to success_url, byte for byte", async () => {
    const success_url = "https://shop.test/return?token=a%2Fb&s={CHECKOUT_SESSION_ID}#top";
    const { open, pay, get } = aSandbox();
    const session = await open({ success_url });
    const response = await pay(session.url);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(success_url);
    expect((await get(sessionPath(session))).body).toMatchObject({
      status: "complete",
      payment_status: "paid",
      customer_details: { email: "ada@example.com", name: "Ada Lovelace", phone: null },
    });
    expect((await get(intentPath(session))).body).toMatchObject({ status: "succeeded", amount_received: 2000 });
  });

  it("keeps the letters of other scripts in success_url as their UTF-8 bytes", async () => {
    const { open, pay } = aSandbox();
    const session = await open({ success_url: "https://shop.test/merci/été" });
    const location = (await pay(session.url)).headers.get("location") ?? "";
    expect(Buffer.from(location, "latin1").toString("utf8")).toBe("https://shop.test/merci/été");
  });

  it("pays once when the form is sent twice at the same instant", async () => {
    const { open, pay, listen, settle, received } = aSandbox();
    await listen(["payment_intent.succeeded"]);
    const session = await open();
    const responses = await Promise.all([pay(session.url), pay(session.url)]);
    expect(responses.map(({ status }) => status)).toEqual([303, 303]);
    await settle();
    expect(received).toHaveLength(1);
  });

  it("lets the shopper pay after a decline, and forgets neither what was typed nor why it failed", async () => {
    const { open, pay, get, listen, settle, received } = aSandbox();
    await listen(["payment_intent.payment_failed", "payment_intent.succeeded"]);
    const session = await open();
    const declined = await pay(session.url, { card_number: "4000000000009995" });
    const html = await declined.text();
    expect(html).toContain("There is not enough money on this card.");
    expect(html).toContain('value="ada@example.com"');
    expect((await get(intentPath(session))).body).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { type: "card_error", decline_code: "insufficient_funds" },
    });
    expect((await get(sessionPath(session))).body).toMatchObject({ status: "open", payment_status: "unpaid" });
    expect((await pay(session.url)).status).toBe(303);
    await settle();
    expect(received.map(({ body }) => body.type)).toEqual([
      "payment_intent.payment_failed",
      "payment_intent.succeeded",
    ]);
  });

  it("completes a total of 0 without a card", async () => {
    const { open, pay, get } = aSandbox();
    const session = await open({ line_items: [aLine({ unit_amount: 0 })] });
    const response = await pay(session.url, { card_number: "", card_expiry: "", card_cvc: "" });
    expect(response.status).toBe(303);
    expect((await get(sessionPath(session))).body).toMatchObject({
      status: "complete",
      payment_status: "no_payment_required",
    });
  });

  it("only authorises when capture is manual", async () => {
    const { open, pay, get } = aSandbox();
    const session = await open({ payment_intent_data: { capture_method: "manual" } });
    await pay(session.url);
    expect((await get(sessionPath(session))).body).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect((await get(intentPath(session))).body).toMatchObject({
      status: "requires_capture",
      amount_capturable: 2000,
      amount_received: 0,
    });
  });

  it.each([
    ["succeeded", "succeeded", "paid"],
    ["failed", "requires_payment_method", "unpaid"],
  ])("leaves a slow card to the bank, which ends it as %s", async (outcome, intentStatus, paymentStatus) => {
    const { open, pay, get, control } = aSandbox();
    const session = await open();
    await pay(session.url, { card_number: "4000000000000077" });
    expect((await get(intentPath(session))).body.status).toBe("processing");
    expect((await get(sessionPath(session))).body).toMatchObject({ status: "complete", payment_status: "unpaid" });
    await control(`/payment_intents/${String(session.payment_intent)}/settle`, { outcome });
    expect((await get(intentPath(session))).body.status).toBe(intentStatus);
    expect((await get(sessionPath(session))).body.payment_status).toBe(paymentStatus);
  });
});

describe("a form that is not right", () => {
  it.each([
    ["a wrong check digit", { card_number: "4111111111111112" }, "Check the card number."],
    ["a card of the past", { card_expiry: "02/26" }, "This date is in the past."],
    ["month 13", { card_expiry: "13/30" }, "Enter month and year"],
    ["a short CVC", { card_cvc: "12" }, "Enter the 3 or 4 digits."],
    ["no e-mail", { email: "ada" }, "Enter an e-mail address"],
    ["no name", { name: " " }, "Enter your full name."],
    ["a card that is no test card", { card_number: "4012888888881881" }, "not a test card"],
  ])("is shown again with a sentence for %s, and charges nothing", async (_, typed, sentence) => {
    const { open, pay, get } = aSandbox();
    const session = await open();
    const html = await (await pay(session.url, typed)).text();
    expect(html).toContain(sentence);
    expect(html).toContain('role="alert"');
    expect((await get(sessionPath(session))).body.payment_status).toBe("unpaid");
  });

  it("takes a card to the end of its last month", async () => {
    const { open, pay } = aSandbox();
    const session = await open();
    expect((await pay(session.url, { card_expiry: "0326" })).status).toBe(303);
  });

  it("asks for phone, shipping and billing when the session does, and returns them", async () => {
    const { open, pay, get } = aSandbox();
    const session = await open({
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ["GB"] },
      billing_address_collection: "required",
    });
    const refused = await (await pay(session.url, { shipping_country: "US" })).text();
    for (const sentence of ["Enter a phone number", "Choose one of the countries", "first line of the address"]) {
      expect(refused).toContain(sentence);
    }
    const typed = {
      shipping_country: "GB",
      shipping_line1: "1 High St",
      shipping_city: "York",
      shipping_postal_code: "YO1",
    };
    await pay(session.url, { phone: "+44 20 7946 0018", billing_same: "on", ...typed });
    const address = { line1: "1 High St", line2: null, city: "York", state: null, postal_code: "YO1", country: "GB" };
    expect((await get(sessionPath(session))).body).toMatchObject({
      shipping: { name: "Ada Lovelace", address },
      customer_details: { phone: "+44 20 7946 0018", address },
    });
  });
});

describe("the page", () => {
  it("escapes what the merchant sent and never repeats the card number or the CVC", async () => {
    const { open, pay } = aSandbox();
    const evil = '<img src=x onerror="alert(1)">';
    const session = await open({ line_items: [aLine({ product_data: { name: evil } })] });
    const html = await (await pay(session.url, { card_number: "4000000000000002", card_cvc: "987" })).text();
    expect(html).not.toContain(evil);
    expect(html).toContain("&lt;img");
    expect(html).not.toContain('value="4000');
    expect(html).not.toContain("987");
  });

  it.each([
    ["GBP", "Pay £20.00"],
    ["JPY", "Pay ¥2,000"],
    ["KWD", "Pay KWD 2.000"],
  ])("writes amounts with the decimals of %s", async (currency, label) => {
    const { open, sandbox } = aSandbox();
    const session = await open({ line_items: [aLine({ currency })] });
    const html = await (await sandbox.fetch(String(session.url))).text();
    expect(html.replaceAll("\u00a0", " ")).toContain(label);
  });

  it("tells who comes back to a paid session that it is paid", async () => {
    const { open, pay, sandbox } = aSandbox();
    const session = await open();
    await pay(session.url);
    const html = await (await sandbox.fetch(String(session.url))).text();
    expect(html).toContain("already paid");
    expect(html).toContain('href="https://yourwebsite.com"');
  });

  it("has words for an unknown payment", async () => {
    const response = await aSandbox().sandbox.fetch("http://wooshpay.test/pay/cs_test_1");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("does not exist");
  });
});
