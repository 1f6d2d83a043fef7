import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";
import { aProductView, aVariantView } from "@/tests/support/a-product";
import { SoldOut } from "./sold-out";

const moss = aVariantView();
const ochre = aVariantView({ id: "0190b6a0-0000-7000-8000-000000000002", label: "Ochre", inStock: false });

const shown = (variants: (typeof moss)[]) =>
  renderToStaticMarkup(
    <SoldOut product={aProductView({ variants })} market={defaultMarket} t={translator(defaultMarket)} />,
  );

test("where everything can be had, nothing is added to the page", () => {
  expect(shown([moss])).toBe("");
});

test("the form offers what is sold out and only that, folded up while the rest can be had", () => {
  const html = shown([moss, ochre]);
  expect(html).toContain(`<option value="${ochre.id}">Ochre</option>`);
  expect(html).not.toContain(moss.id);
  expect(html).toMatch(/<details (?!open)/);
  expect(html).toMatch(/<input[^>]* name="email" type="email"|<input[^>]*type="email"[^>]*name="email"/);
});

test("it stands open where nothing can be had", () => {
  expect(shown([ochre])).toMatch(/<details open/);
});
