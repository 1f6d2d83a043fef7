import { describe, expect, it } from "vitest";
import { aSandbox, aShopper } from "../test-kit.ts";

const declinedCard = { card_number: "4000 0000 0000 0002" };

/** Open sessions that take codes, on which SPRING takes a quarter off. */
async function codesOnThePage(code: object = {}, coupon: object = { percent_off: 25 }, session: object = {}) {
  const sandbox = aSandbox();
  const couponId = (await sandbox.post("/v1/coupons", coupon)).body.id;
  const made = (await sandbox.post("/v1/promotion_code", { coupon: couponId, code: "SPRING", ...code })).body;
  const opened = async (terms: object = {}) => {
    const { body } = await sandbox.post("/v1/checkout/sessions", {
      mode: "payment",
      success_url: "https://shop.test/done",
      allow_promotion_codes: true,
      line_items: [
        { price_data: { currency: "GBP", unit_amount: 2000, product_data: { name: "apple" } }, quantity: 1 },
      ],
      ...session,
      ...terms,
    });
    const send = (fields: Record<string, string>) =>
      sandbox.sandbox.fetch(String(body.url).replace("?", "/promotion_code?"), {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
    return {
      url: String(body.url),
      type: (text: string) => send({ promotion_code: text }),
      remove: () => send({ remove: "yes" }),
      page: async () => (await sandbox.sandbox.fetch(String(body.url))).text(),
      session: async () => (await sandbox.get(`/v1/checkout/sessions/${String(body.id)}?expand[]=line_items`)).body,
      intent: async () => (await sandbox.get(`/v1/payment_intents/${String(body.payment_intent)}`)).body,
    };
  };
  const redeemed = async () => (await sandbox.post(`/v1/promotion_code/${String(made.id)}`, {})).body.times_redeemed;
  return { ...sandbox, code: made, couponId, opened, redeemed };
}

describe("a code typed on the payment page", () => {
  it("takes its part off session, lines and intent, in whatever case it is typed", async () => {
    const { opened, code } = await codesOnThePage();
    const order = await opened();
    const answer = await order.type(" spring ");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, order.url]);
    expect(await order.session()).toMatchObject({
      amount_subtotal: 2000,
      amount_total: 1500,
      line_items: { data: [{ amount_discount: 500, discounts: [{ promotion_code: code.id }] }] },
    });
    expect(await order.intent()).toMatchObject({ amount: 1500 });
    const page = await order.page();
    for (const shown of ["SPRING", "−£5.00", "Pay £15.00", "Remove"]) expect(page).toContain(shown);
  });

  it("when refused leaves a page from which the order can be paid", async () => {
    const { opened, sandbox } = await codesOnThePage();
    const order = await opened();
    const html = await (await order.type("AUTUMN")).text();
    const action = /<section class="payment"[^]*?<form[^>]* action="([^"]+)"/.exec(html)?.[1] ?? "";
    const body = new URLSearchParams({ ...aShopper, total: "2000" });
    const paid = await sandbox.fetch(new URL(action, order.url), { method: "POST", body, redirect: "manual" });
    expect(paid.headers.get("location")).toBe("https://shop.test/done");
    const reloaded = await sandbox.fetch(order.url.replace("?", "/promotion_code?"), { redirect: "manual" });
    expect(reloaded.headers.get("location")).toBe(order.url);
  });

  it("taken off in another tab is told before the higher total is paid", async () => {
    const { opened, pay } = await codesOnThePage();
    const order = await opened();
    await order.type("SPRING");
    const [shown] = /name="total" value="\d+"/.exec(await order.page()) ?? [];
    expect(shown).toBe('name="total" value="1500"');
    await order.remove();
    const answer = await pay(order.url, { total: "1500" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("The total of this order has changed.");
    expect(await order.intent()).toMatchObject({ amount_received: 0 });
  });

  it("can be taken off again", async () => {
    const order = await (await codesOnThePage()).opened();
    await order.type("SPRING");
    expect((await order.remove()).status).toBe(303);
    expect(await order.session()).toMatchObject({ amount_total: 2000 });
    expect(await order.intent()).toMatchObject({ amount: 2000 });
    expect(await order.page()).toContain("Promotion code");
  });

  it("counts as redeemed when the session is paid, not when typed or declined", async () => {
    const { opened, redeemed, pay, get, couponId } = await codesOnThePage();
    const order = await opened();
    await order.type("SPRING");
    await pay(order.url, declinedCard);
    expect(await redeemed()).toBe(0);
    expect((await pay(order.url)).headers.get("location")).toBe("https://shop.test/done");
    expect(await redeemed()).toBe(1);
    expect((await get(`/v1/coupons/${String(couponId)}`)).body).toMatchObject({ times_redeemed: 1 });
    expect(await order.intent()).toMatchObject({ status: "succeeded", amount_received: 1500 });
  });

  it("leaves nothing to pay when it takes all off: no card is asked for and the intent is let go", async () => {
    const { opened, redeemed, pay } = await codesOnThePage({}, { percent_off: 100 });
    const order = await opened();
    await order.type("SPRING");
    expect(await order.session()).toMatchObject({ amount_total: 0, payment_status: "no_payment_required" });
    const page = await order.page();
    expect(page).toContain("Complete order");
    expect(page).not.toContain('name="card_number"');
    expect((await pay(order.url, { card_number: "" })).status).toBe(303);
    expect(await order.session()).toMatchObject({ status: "complete", payment_intent: null });
    expect(await order.intent()).toMatchObject({ status: "canceled", amount_received: 0 });
    expect(await redeemed()).toBe(1);
  });

  it.each([
    ["is not known", "AUTUMN", {}, {}, "This code is not known."],
    ["is blank", "", {}, {}, "This code is not known."],
    ["is not active", "SPRING", { active: false }, {}, "This code has expired."],
    ["is for another currency", "SPRING", {}, { amount_off: 5, currency: "USD" }, "This code is for another currency."],
    [
      "needs a larger order",
      "SPRING",
      { restrictions: { minimum_amount: 2500, minimum_amount_currency: "gbp" } },
      {},
      "This code needs an order of at least £25.00.",
    ],
  ])("is refused in words when it %s", async (_, typed, code, coupon, sentence) => {
    const { opened } = await codesOnThePage(code, Object.keys(coupon).length > 0 ? coupon : undefined);
    const order = await opened();
    const answer = await order.type(typed);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${typed}"`);
    expect(await order.session()).toMatchObject({ amount_total: 2000 });
  });

  it("is for first orders only when it says so, known by the shopper's address", async () => {
    const first = { restrictions: { first_time_transaction: true } };
    const { opened, pay } = await codesOnThePage(first, undefined, { customer_email: aShopper.email });
    const [before, after] = [await opened(), await opened()];
    await before.type("SPRING");
    expect(await before.session()).toMatchObject({ amount_total: 1500 });
    await pay(before.url);
    expect(await (await after.type("SPRING")).text()).toContain("This code is for a first order only.");
  });

  it("is for its customer only", async () => {
    const sandbox = await codesOnThePage();
    const customer = (await sandbox.post("/v1/customers", { email: aShopper.email })).body.id;
    await sandbox.post("/v1/promotion_code", { coupon: sandbox.couponId, code: "MINE", customer });
    const [stranger, owner] = [await sandbox.opened(), await sandbox.opened({ customer })];
    expect(await (await stranger.type("MINE")).text()).toContain("This code is not known.");
    await owner.type("MINE");
    expect(await owner.session()).toMatchObject({ amount_total: 1500, customer });
  });

  it("has no field where the session takes none, and changes nothing there", async () => {
    const order = await (await codesOnThePage({}, undefined, { allow_promotion_codes: false })).opened();
    expect(await order.page()).not.toContain("Promotion code");
    await order.type("SPRING");
    expect(await order.session()).toMatchObject({ amount_total: 2000 });
  });
});

describe("a code for one use in two orders", () => {
  it("counts once when both are paid at the same instant; the other is told and not charged", async () => {
    const { opened, pay, redeemed } = await codesOnThePage({ max_redemptions: 1 });
    const orders = [await opened(), await opened()];
    for (const order of orders) await order.type("SPRING");
    const answers = await Promise.all(orders.map(({ url }) => pay(url)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 303]);
    expect(await redeemed()).toBe(1);
    const late = orders[answers.findIndex(({ status }) => status === 200)];
    expect(await answers.find(({ status }) => status === 200)?.text()).toContain("This code was used up");
    expect(await late?.session()).toMatchObject({ status: "open", payment_status: "unpaid", amount_total: 2000 });
    expect((await pay(late?.url)).status).toBe(303);
    expect(await late?.intent()).toMatchObject({ status: "succeeded", amount_received: 2000 });
  });

  it("counts once when the bank is still asking one shopper while another pays", async () => {
    const { opened, pay, redeemed, sandbox } = await codesOnThePage({ max_redemptions: 1 }, undefined, {
      payment_method_types: ["card", "alipay"],
    });
    const [slow, quick] = [await opened(), await opened()];
    for (const order of [slow, quick]) await order.type("SPRING");
    const bank = (await pay(slow.url, { payment_method: "alipay" })).headers.get("location") ?? "";
    await pay(quick.url);
    const body = new URLSearchParams({ answer: "approve" });
    await sandbox.fetch(bank, { method: "POST", body, redirect: "manual" });
    expect(await slow.session()).toMatchObject({ status: "open", payment_status: "unpaid" });
    expect(await slow.page()).toContain("used up by others");
    expect(await redeemed()).toBe(1);
  });

  it("ends the bank's question about an amount that a code has changed", async () => {
    const { opened, pay } = await codesOnThePage({}, undefined, { payment_method_types: ["alipay"] });
    const order = await opened();
    await pay(order.url, { payment_method: "alipay" });
    await order.type("SPRING");
    expect(await order.intent()).toMatchObject({ status: "requires_payment_method", amount: 1500, next_action: null });
  });
});
