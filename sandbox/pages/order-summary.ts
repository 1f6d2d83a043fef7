import { html } from "hono/html";
import { isWebAddress, withScheme } from "../api/fields.ts";
import { lineAmount, subtotalOf } from "../lifecycle/discount.ts";
import type { LineItem, SessionRecord } from "../store/records.ts";
import type { Filled } from "./form-fields.ts";
import type { Html } from "./layout.ts";
import { formatMoney } from "./money.ts";
import { discountRow, promotionCodeForm } from "./promotion-code.ts";

/** What is bought, for how much, and the way back to the merchant (which changes nothing). */
export function orderSummary(session: SessionRecord, filled: Filled): Html {
  const total = formatMoney(session.amountTotal, session.currency);
  return html`<section class="summary" aria-labelledby="order">
    <div class="inner">
      ${backLink(session)}
      <h1 id="order">Pay ${merchantName(session)}</h1>
      <p class="amount">${total}</p>
      <ul class="lines">
        ${session.lines.map((line) => orderLine(line, session.currency))}
      </ul>
      ${discountRow(session, subtotalOf(session.lines) - session.amountTotal)} ${promotionCodeForm(session, filled)}
      <p class="total"><span>Total due</span><span>${total}</span></p>
    </div>
  </section>`;
}

/** A session does not say who sells; the host the shopper goes back to does, unless that is the sandbox itself. */
export function merchantName(session: SessionRecord): string {
  if (session.successUrl.endsWith(`/link/${session.paymentLinkId ?? ""}/done`)) return "the shop";
  return new URL(withScheme(session.cancelUrl ?? session.successUrl)).host;
}

function backLink(session: SessionRecord): Html | string {
  if (session.cancelUrl === null) return "";
  return html`<a class="back" href="${withScheme(session.cancelUrl)}"
    ><span aria-hidden="true">←</span> Back to ${merchantName(session)}</a
  >`;
}

function orderLine(line: LineItem, currency: string): Html {
  const { product, unitAmount, quantity } = line;
  const picture = product.images.find(isWebAddress);
  const each = formatMoney(unitAmount, currency);
  return html`<li class="line">
    <div class="picture" aria-hidden="true">
      ${[...product.name][0] ?? ""}${picture ? html`<img src="${picture}" alt="" width="52" height="52" />` : ""}
    </div>
    <div>
      <p class="name"><bdi>${product.name}</bdi></p>
      ${product.description ? html`<p class="more"><bdi>${product.description}</bdi></p>` : ""}
      <p class="more">Quantity ${quantity}${quantity > 1 ? html` · ${each} each` : ""}</p>
    </div>
    <p class="sum">${formatMoney(lineAmount(line), currency)}</p>
  </li>`;
}
