import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";
import type { ReviewView } from "@/lib/reviews/load-reviews";
import { Reviews } from "./reviews";

const aReview: ReviewView = {
  ...{ id: "1", stars: 4, title: null, text: "It leans.", name: "Ada", language: "en" },
  writtenAt: "2026-03-01T00:00:00.000Z",
};
const t = translator(defaultMarket);

const shown = (count: number) =>
  renderToStaticMarkup(
    <Reviews
      rating={{ count, average: 4, stars: [0, 0, 0, count, 0] }}
      reviews={[aReview]}
      allHref="/all-of-them"
      market={defaultMarket}
      t={t}
    />,
  );

test("where there are more reviews than stand here, a link leads to all of them", () => {
  expect(shown(2)).toContain('href="/all-of-them"');
});

test("where every review stands here, nothing leads elsewhere", () => {
  expect(shown(1)).not.toContain("/all-of-them");
});
