import { expect, test } from "vitest";
import { Batch } from "./said";

const tab = "0199a1d2-0000-4000-8000-000000000000";
const read = (path: string, events: unknown[] = [{ name: "page_view" }]) =>
  Batch.safeParse({ market: "en-GB", path, tab, events });

test.each([
  ["/en-GB", "/en-GB"],
  ["/en-GB/products/pippin-vase", "/en-GB/products/pippin-vase"],
  ["/ar-KW/checkout/free", "/ar-KW/checkout/free"],
  ["/en-GB/orders/a-secret", "/en-GB/orders/*"],
  ["/en-GB/orders/a-secret/review/17", "/en-GB/orders/*"],
])("the path %s is kept as %s", (path, kept) => {
  expect(read(path).data?.path).toBe(kept);
});

test.each(["/en-GB/search?q=secret", "/en-GB/cart#x", "/en-GB/reset/a-secret", "//elsewhere", "/dev/mailbox", ""])(
  "nothing is read of %j, which is no page of the shop",
  (path) => {
    expect(read(path).success).toBe(false);
  },
);

test.each([
  { name: "login" },
  { name: "purchase", order: "" },
  { name: "add_to_cart", variant: "1", quantity: 1 },
  { name: "add_to_cart", variant: tab, quantity: 0 },
  { name: "add_to_cart", variant: tab, quantity: 21 },
  { name: "begin_checkout", total: 12.5 },
  { name: "search", term: " ", results: 0 },
  { name: "view_item", product: "Pippin Vase" },
])("%j is no event", (event) => {
  expect(read("/en-GB", [event]).success).toBe(false);
});

test("what a page cannot have had to tell is too much", () => {
  expect(read("/en-GB", Array(20).fill({ name: "page_view" })).success).toBe(true);
  expect(read("/en-GB", Array(21).fill({ name: "page_view" })).success).toBe(false);
});
