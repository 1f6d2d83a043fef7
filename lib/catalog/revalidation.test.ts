import { expect, test } from "vitest";
import { CacheTag, isRevalidationKey, revalidateBy, revalidationKey } from "./revalidation";

const secret = "the installation's own";

test("the key is known to whoever knows the installation's secret, and to nobody else", () => {
  expect(isRevalidationKey(`Bearer ${revalidationKey(secret)}`, secret)).toBe(true);
  expect(isRevalidationKey(`Bearer ${revalidationKey("another")}`, secret)).toBe(false);
  expect(isRevalidationKey(`Bearer ${secret}`, secret)).toBe(false);
  expect(isRevalidationKey("", secret)).toBe(false);
  expect(isRevalidationKey(null, secret)).toBe(false);
});

test.each(["catalogue", "product:pippin-vase", "category:seats", "collection:first-flat"])("%s is a tag", (tag) => {
  expect(CacheTag.safeParse(tag).success).toBe(true);
});

test.each(["", "everything", "catalogue:", "product:", "product:a b", "product:a:b", "visitor:ada"])(
  "%j is none",
  (tag) => {
    expect(CacheTag.safeParse(tag).success).toBe(false);
  },
);

test("a shop that does not take the word makes the job fail, so that it is tried again", async () => {
  const asked: Request[] = [];
  const ask = (status: number) => async (url: string | URL | Request, init?: RequestInit) => {
    asked.push(new Request(url, init));
    return new Response(null, { status });
  };
  const site = { origin: "http://shop.example", secret };
  await revalidateBy(site, ask(204))("product:vase");
  expect(await asked[0]?.json()).toEqual({ tag: "product:vase" });
  expect(isRevalidationKey(asked[0]?.headers.get("authorization") ?? null, secret)).toBe(true);
  await expect(revalidateBy(site, ask(503))("product:vase")).rejects.toThrow("503");
});
