import { expect, test } from "./fixtures/test";

const kept = [
  ...[
    "",
    "/categories/seats",
    "/categories/seats?finish=oak",
    "/categories/seats?finish=nobodys",
    "/collections",
    "/collections/first-flat",
    "/products/puddle-table",
  ],
  ...["/info/privacy", "/no/such/page"],
];
const madeAnew = ["/cart", "/checkout/free", "/orders/nobodys", "/account", "/sign-in", "/sign-up"];

const policyOf = (headers: Record<string, string>) =>
  new Map(
    (headers["content-security-policy"] ?? "").split("; ").map((part) => {
      const [name = "", ...sources] = part.split(" ");
      return [name, sources];
    }),
  );

for (const path of [...kept, ...madeAnew, "/../dev/mailbox", "/../dev/orders"]) {
  test(`${path || "the home page"} runs its own scripts and no others`, async ({ request }) => {
    // The first answer makes a page that is kept, the second one comes from the cache.
    for (const visit of ["first", "second"]) {
      const answer = await request.get(`/en-GB${path}`);
      const policy = policyOf(answer.headers());
      const inline = [...(await answer.text()).matchAll(/<script(?![^>]*(?:src|type)=)[^>]*>/g)];
      expect(inline.length, visit).toBeGreaterThan(0);
      const allowed = policy.get("script-src") ?? [];
      expect(allowed, visit).not.toContain("'unsafe-inline'");
      expect(allowed.filter((source) => /^'(?:sha256|nonce)-/.test(source)).length, visit).toBeGreaterThan(0);
      for (const [name, only] of [
        ["default-src", "'self'"],
        ["object-src", "'none'"],
        ["base-uri", "'none'"],
        ["frame-ancestors", "'none'"],
      ] as const) {
        expect(policy.get(name), `${visit}: ${name}`).toEqual([only]);
      }
    }
  });
}

test.describe("a script that got in", () => {
  test.use({ expectedTrouble: /Content Security Policy/ });

  for (const path of ["/products/puddle-table", "/cart"]) {
    test(`does not run on ${path}`, async ({ page }) => {
      await page.goto(`/en-GB${path}`);
      const violation = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
            const script = document.createElement("script");
            script.textContent = "document.title = 'taken over'";
            document.body.append(script);
          }),
      );
      expect(await violation).toMatch(/^script-src/);
      expect(await page.title()).not.toBe("taken over");
    });
  }
});

test("the address of an order is told to no other site", async ({ request }) => {
  const answer = await request.get("/en-GB/orders/nobodys");
  expect(answer.headers()["referrer-policy"]).toBe("same-origin");
});
