import { describe, expect, test } from "vitest";
import type { AlertView } from "@/lib/alerts/alert-view";
import { translator } from "@/lib/i18n/translator";
import { markets, type Market } from "@/lib/markets/markets";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import { composeAlert } from "./compose-alert";
import { alertMailKinds, type AlertMailKind } from "./enqueue";

const alert: AlertView = {
  ...{ token: "a-token", state: "asked", slug: "pippin-vase", sku: "WF-PIP-MOS" },
  ...{ name: "<Pippin> vase", choice: "Moss" },
};
const origin = "https://shop.example";

const letter = (kind: AlertMailKind, market: Market) =>
  composeAlert(kind, { alert, market, t: translator(market), origin });

describe.each([...markets])("in $code", (market: Market) => {
  test.each(alertMailKinds)("%s names the thing, says how it ends, and is complete in text and HTML", (kind) => {
    const written = letter(kind, market);
    const text = asText(written);
    const html = asHtml(written);
    expect(written.subject).toContain("Pippin");
    expect(text).toContain("Moss");
    expect(text).toContain(`${origin}/${market.code}/alerts/a-token`);
    expect(text).not.toMatch(/\{|undefined|null|alerts\.mail/);
    expect(html).toContain(`dir="${market.dir}"`);
    expect(html).toContain(`href="${origin}/${market.code}/alerts/a-token"`);
    expect(html).not.toMatch(/<Pippin>|<script|<img|url\(/);
  });

  test("the news leads to the very variant", () => {
    const way = `${origin}/${market.code}/products/pippin-vase#wf-pip-mos`;
    expect(asText(letter("back_in_stock", market))).toContain(way);
    expect(asText(letter("alert_asked", market))).not.toContain(way);
  });
});
