import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cartNotices } from "@/lib/cart/types";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";
import { asCartNotice, CartNotice } from "./cart-notice";

const t = translator(defaultMarket);

test.each([["<b>free</b>"], [["added", "removed"]], [undefined], ["toString"]])(
  "%j in the page's address is no notice",
  (code) => {
    expect(asCartNotice(code)).toBeNull();
  },
);

test.each(cartNotices)("the notice %s is said in words, politely or at once", (code) => {
  const html = renderToStaticMarkup(<CartNotice code={code} t={t} />);
  expect(html).toContain(t(`cart.notices.${code}`));
  expect(html).toMatch(/role="(status|alert)"/);
});

test("good news waits its turn, a refusal interrupts", () => {
  expect(renderToStaticMarkup(<CartNotice code="added" t={t} />)).toContain('role="status"');
  expect(renderToStaticMarkup(<CartNotice code="price_changed" t={t} />)).toContain('role="alert"');
});
