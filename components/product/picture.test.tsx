import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PictureView } from "@/lib/catalog/types";
import { Picture } from "./picture";

const aPicture = (overrides: Partial<PictureView> = {}): PictureView => ({
  id: "0123456789abcdef",
  alt: "A green vase",
  width: 1000,
  height: 1000,
  widths: [240, 480, 800],
  colour: "#c8c2b8",
  ...overrides,
});

test("a picture holds its place before it is there", () => {
  const html = renderToStaticMarkup(<Picture picture={aPicture()} sizes="50vw" />);
  expect(html).toContain('width="1000" height="1000"');
  expect(html).toContain("background-color:#c8c2b8");
});

test("the browser may choose among every kept width", () => {
  const html = renderToStaticMarkup(<Picture picture={aPicture()} sizes="50vw" />);
  for (const width of [240, 480, 800]) expect(html).toContain(`/media/0123456789abcdef-${width}.webp ${width}w`);
});

test("the first picture of a page is fetched at once, the others when they come near", () => {
  expect(renderToStaticMarkup(<Picture picture={aPicture()} sizes="50vw" first />)).toContain('fetchPriority="high"');
  expect(renderToStaticMarkup(<Picture picture={aPicture()} sizes="50vw" />)).toContain('loading="lazy"');
});

test("a line whose picture is gone shows an empty place, not a broken image", () => {
  expect(renderToStaticMarkup(<Picture picture={aPicture({ id: "", widths: [] })} sizes="9rem" />)).not.toContain(
    "<img",
  );
});
