import { html } from "hono/html";
import type { CodeProblem, CodeRefusal } from "../lifecycle/typed-code.ts";
import type { SessionRecord } from "../store/records.ts";
import { field, type Filled } from "./form-fields.ts";
import type { Html } from "./layout.ts";
import { formatMoney } from "./money.ts";
import { codePath } from "./paths.ts";

const sentences = {
  unknown: "This code is not known. Check the spelling.",
  ended: "This code has expired.",
  used_up: "This code has been used as often as it can be.",
  other_currency: "This code is for another currency.",
  other_products: "This code is not for anything in this order.",
  other_customer: "This code is for another customer.",
  first_order_only: "This code is for a first order only.",
  order_too_small: "This code needs a larger order.",
} as const satisfies Record<CodeProblem, string>;

export function codeSentence({ problem, code }: CodeRefusal): string {
  if (problem !== "order_too_small" || !code?.minimumAmount || !code.minimumAmountCurrency) return sentences[problem];
  return `This code needs an order of at least ${formatMoney(code.minimumAmount, code.minimumAmountCurrency)}.`;
}

/** A form of its own, so that Enter in it never pays. */
export function promotionCodeForm(session: SessionRecord, { values, problems }: Filled): Html | string {
  if (!session.allowPromotionCodes || session.discount) return "";
  const typed = { values: { promotion_code: values.promotion_code ?? "" }, problems };
  const text = { name: "promotion_code", label: "Promotion code", autocomplete: "off", maxlength: 64 };
  return html`<form class="code" method="post" action="${codePath(session)}" novalidate>
    ${field(text, typed)}
    <button class="second" type="submit">Apply</button>
  </form>`;
}

/** What the discount takes off, with the way to take off the discount where the shopper typed it. */
export function discountRow(session: SessionRecord, off: number): Html | string {
  const { discount } = session;
  if (!discount) return "";
  const name = discount.typedCode ?? discount.coupon.name ?? "Discount";
  const remove = html`<form method="post" action="${codePath(session)}">
    <button class="second" type="submit" name="remove" value="yes" aria-label="Remove ${name}">Remove</button>
  </form>`;
  return html`<div class="discount">
    <span>${name}</span>
    ${discount.typedCode === null ? "" : remove}
    <span>−${formatMoney(off, session.currency)}</span>
  </div>`;
}
