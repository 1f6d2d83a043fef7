import { expect, test } from "vitest";
import { robotsText } from "./robots";

const origin = "https://shop.example";

test("crawlers may read the catalogue and are kept out of what is a visitor's own", () => {
  const text = robotsText({ origin, isRehearsal: false });
  expect(text).toContain(`Sitemap: ${origin}/sitemap.xml`);
  for (const path of ["/api/", "/*/cart", "/*/checkout", "/*/account", "/*/orders"]) {
    expect(text.split("\n")).toContain(`Disallow: ${path}`);
  }
  expect(text.split("\n")).not.toContain("Disallow: /");
});

test("a shop that only rehearses in public is listed nowhere", () => {
  expect(robotsText({ origin, isRehearsal: true })).toBe("User-agent: *\nDisallow: /\n");
});
