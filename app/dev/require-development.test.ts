import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://u:p@127.0.0.1:5432/shop");
  vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdef");
});
afterEach(() => vi.unstubAllEnvs());

async function look(siteUrl: string, secretKey: string): Promise<void> {
  vi.stubEnv("SITE_URL", siteUrl);
  vi.stubEnv("WOOSHPAY_SECRET_KEY", secretKey);
  const { requireDevelopment } = await import("./require-development");
  requireDevelopment();
}

test("on this machine there are pages for builders", async () => {
  await expect(look("http://localhost:3000", "sk_test_mine")).resolves.toBeUndefined();
});

test.each([
  ["at a public address", "https://shop.example", "sk_test_mine"],
  ["with a live key", "http://localhost:3000", "sk_live_mine"],
])("%s there are none", async (_, siteUrl, secretKey) => {
  await expect(look(siteUrl, secretKey)).rejects.toMatchObject({ digest: "NEXT_HTTP_ERROR_FALLBACK;404" });
});
