import { expect, shopUrl, test } from "./fixtures/test";

const product = "/en-GB/products/morrow-cup";

test("a form of two megabytes is too large, and says so", async ({ plain }) => {
  const form = await plain.additionOf({ slug: "morrow-cup" });
  const answer = await plain.send("/products/morrow-cup", { ...form, more: "y".repeat(2_000_000) });
  expect(answer.status()).toBe(413);
});

test("a form sent from another site is refused", async ({ plain, request }) => {
  const multipart = await plain.additionOf({ slug: "morrow-cup" });
  for (const Origin of ["https://evil.example", "null"]) {
    const answer = await request.post(product, { multipart, headers: { Origin }, maxRedirects: 0 });
    expect(answer.status()).toBe(403);
  }
});

const bodies = [
  { what: "a multipart body that is none", type: "multipart/form-data; boundary=zz", body: "rubbish" },
  { what: "a multipart body without a boundary", type: "multipart/form-data", body: "rubbish" },
  { what: "an action that never was", type: "multipart/form-data; boundary=zz", body: part("$ACTION_ID_00", "") },
  { what: "an action in broken JSON", type: "multipart/form-data; boundary=zz", body: part("$ACTION_1:0", "{bad") },
  { what: "a form in another encoding", type: "application/x-www-form-urlencoded", body: "variantId=1&quantity=1" },
  { what: "JSON", type: "application/json", body: "{}" },
  { what: "text", type: "text/plain", body: "hello" },
] as const;

function part(name: string, value: string): string {
  return `--zz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--zz--\r\n`;
}

for (const { what, type, body } of bodies) {
  test(`${what}, posted to a page, never ends in an error of ours`, async ({ request }) => {
    const headers = { "Content-Type": type, Origin: shopUrl };
    const answer = await request.post(product, { data: Buffer.from(body), headers, maxRedirects: 0 });
    expect(answer.status()).toBeLessThan(500);
    if (type.startsWith("multipart")) expect(answer.status()).toBeGreaterThanOrEqual(400);
  });
}

const paths = [
  "/en-GB/products/%00",
  "/en-GB/products/%F0%9F",
  `/en-GB/products/${"a".repeat(3000)}`,
  "/en-GB/categories/%27%3B--",
  "/en-GB/collections/%27%3B--",
  "/en-GB/orders/%00",
  "/en-GB/orders/..%2F..%2Fadmin",
  "/en-GB/cart?notice=%3Cscript%3E",
  "/en-GB/cart?notice=added&notice=sold_out",
  "/en-GB/sign-in?next=https%3A%2F%2Fevil.example&notice=nonsense",
  "/en-GB%00",
  "/xx-XX",
  "/api/checkout/return/%00",
  "/api/checkout/cancel/%00",
  "/api/stock/%00",
  "/api/stock/no-such-thing",
  "/api/suggest",
  "/api/suggest?market=en-GB&q=%00%F0%9F",
  "/media/..%2f..%2fpackage.json",
  "/media/%00",
];

for (const path of paths) {
  test(`the address ${path.slice(0, 60)} never ends in an error of ours`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBeLessThan(500);
  });
}

test("cookies that are not ours are a stranger's, on every page that reads them", async ({ request }) => {
  const port = new URL(shopUrl).port;
  const nonsense = ["%00", "x".repeat(3000), "{}", "eyJhbGciOiJub25lIn0.e30."];
  for (const value of nonsense) {
    const headers = { Cookie: `cart-${port}=${value}; session-${port}=${value}; seen-${port}=${value}` };
    for (const path of ["/en-GB/cart", "/api/me", "/en-GB/account", "/api/auth/session"]) {
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      expect(answer.status(), `${path} with ${value.slice(0, 30)}`).toBeLessThan(400);
    }
  }
});

test("an event without WooshPay's signature is refused", async ({ request }) => {
  const event = { id: "evt_1", type: "payment_intent.succeeded", data: { object: {} } };
  for (const headers of [{}, { "WooshPay-Signature": "t=1,v1=00" }, { "Wooshpay-Signature": "nonsense" }]) {
    const answer = await request.post("/api/webhooks/wooshpay", { data: event, headers });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    expect(answer.status()).toBeLessThan(500);
  }
});

test("a method that a route does not know is refused as such", async ({ request }) => {
  for (const path of ["/api/me", "/api/stock/morrow-cup", "/api/suggest", "/api/webhooks/wooshpay", "/api/health"]) {
    expect((await request.fetch(path, { method: "DELETE" })).status()).toBe(405);
  }
});
