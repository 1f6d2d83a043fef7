import { expect, test } from "vitest";
import { draftOf, readReviewForm } from "./review-form";

const good = { stars: 4, title: "", text: "It leans exactly as far as it should.", name: "Ada" };

test("a review with stars, a few words and a name is taken", () => {
  expect(draftOf(good)).toEqual({ ...good, title: null });
  expect(draftOf({ ...good, title: "Calm" })).toMatchObject({ title: "Calm" });
});

test.each([
  ["no stars", { stars: null }, "stars"],
  ["hardly a word", { text: "Nice." }, "too_short"],
  ["a novel", { text: "word ".repeat(500) }, "too_long"],
  ["a title like a novel", { title: "t".repeat(81) }, "too_long"],
  ["no name", { name: "" }, "name"],
  ["a name like a novel", { name: "n".repeat(41) }, "name"],
  ["what could be a card's number", { text: "My card 4111 1111 1111 1111 was charged at once." }, "card_number"],
  [
    "a card's number in full-width digits",
    { text: "カード番号は４１１１１１１１１１１１１１１１です。" },
    "card_number",
  ],
  ["an e-mail", { text: "Write to me at ada@example.com for more." }, "address"],
  ["a web address", { text: "Much cheaper at https://elsewhere.example today." }, "address"],
  ["a shop's name", { title: "See elsewhere.com" }, "address"],
] as const)("%s is refused", (_, odd, fault) => {
  expect(draftOf({ ...good, ...odd })).toBe(fault);
});

test("a form is read whatever it holds", () => {
  const form = new FormData();
  form.set("stars", "9");
  form.set("text", "  spaced  ");
  expect(readReviewForm(form)).toEqual({ stars: null, title: "", text: "spaced", name: "" });
});
