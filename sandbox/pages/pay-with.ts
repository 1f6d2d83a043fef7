import { html } from "hono/html";
import { spaced, testCards } from "../lifecycle/cards.ts";
import type { SessionRecord } from "../store/records.ts";
import { field, type FieldText, type Filled } from "./form-fields.ts";
import type { Html } from "./layout.ts";
import { methodName } from "./method-name.ts";
import { chosenMethod } from "./pay-form.ts";

/** A choice only where there is one. The fields of the card do not count, and are not shown, when another method is chosen. */
export function payWith(session: SessionRecord, filled: Filled): Html {
  const types = session.paymentMethodTypes;
  const chosen = chosenMethod(session, filled.values);
  const choice = html`<fieldset>
    <legend>Pay with</legend>
    ${types.map(
      (type) =>
        html`<div class="check">
          <input
            id="method_${type}"
            name="payment_method"
            type="radio"
            value="${type}"
            ${type === chosen ? html`checked` : ""}
          />
          <label for="method_${type}">${methodName(type)}</label>
        </div>`,
    )}
  </fieldset>`;
  return html`${types.length > 1 ? choice : ""} ${types.includes("card") ? card(filled) : ""}`;
}

/** The number and the CVC are never written back into a page. */
function card({ values, problems }: Filled): Html {
  const number: FieldText = {
    name: "card_number",
    label: "Card number",
    autocomplete: "cc-number",
    inputmode: "numeric",
    placeholder: "1234 1234 1234 1234",
    maxlength: 23,
  };
  const expiry: FieldText = {
    name: "card_expiry",
    label: "Expiry",
    hint: "month / year",
    autocomplete: "cc-exp",
    inputmode: "numeric",
    placeholder: "MM / YY",
    maxlength: 9,
  };
  const cvc: FieldText = {
    name: "card_cvc",
    label: "CVC",
    hint: "3 or 4 digits",
    autocomplete: "cc-csc",
    inputmode: "numeric",
    placeholder: "123",
    maxlength: 4,
  };
  const kept = { values: { card_expiry: values.card_expiry ?? "" }, problems };
  return html`<fieldset class="card">
    <legend>Card</legend>
    ${field(number, kept)}
    <div class="row">${field(expiry, kept)} ${field(cvc, kept)}</div>
  </fieldset>`;
}

export function testCardList(testExpiry: string): Html {
  return html`<details class="cards" id="test-cards">
    <summary>Test cards</summary>
    <p>
      Any future expiry and any CVC. 4111 1111 1111 1111 is in WooshPay's documentation; the others are this sandbox's
      own convention.
    </p>
    <ul>
      ${testCards.map(
        (card) =>
          html`<li>
            <code>${spaced(card.number)}</code><span class="does">${card.does}</span>
            <button
              class="fill"
              type="button"
              data-number="${card.number}"
              data-expiry="${testExpiry}"
              aria-label="Fill in ${spaced(card.number)}"
              hidden
            >
              Fill in
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
