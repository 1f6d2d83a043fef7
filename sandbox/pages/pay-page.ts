import { html } from "hono/html";
import { spaced, testCards } from "../lifecycle/cards.ts";
import type { SessionRecord } from "../store/records.ts";
import { countryField, field, type FieldText, type Filled } from "./form-fields.ts";
import { page, type Html } from "./layout.ts";
import { formatMoney } from "./money.ts";
import { merchantName, orderSummary } from "./order-summary.ts";
import { chosenMethod } from "./pay-form.ts";

/** The hosted checkout. `declined` is the bank's answer to the last try, in a sentence. */
export function payPage(
  session: SessionRecord,
  filled: Filled & { readonly declined?: string },
  testExpiry: string,
): Html {
  const free = session.amountTotal === 0;
  const total = formatMoney(session.amountTotal, session.currency);
  const wrong = Object.entries(filled.problems).length > 0 || filled.declined !== undefined;
  return page(
    `${wrong ? "Not paid yet: " : ""}Pay ${merchantName(session)}`,
    html`<main class="checkout">
      ${orderSummary(session, filled)}
      <section class="payment" aria-label="Payment">
        <div class="inner">
          ${alert(filled)}
          <form method="post" novalidate>
            ${contact(session, filled)}
            ${session.shippingCountries ? address("shipping", "Shipping address", session.shippingCountries, filled) : ""}
            ${session.billingAddressCollection === "required" ? billing(session, filled) : ""}
            ${free ? "" : methods(session, filled)}
            <button class="button" type="submit">${free ? "Complete order" : `Pay ${total}`}</button>
          </form>
          <p class="note">A trial payment in the WooshPay sandbox: no money moves.</p>
          ${free || !session.paymentMethodTypes.includes("card") ? "" : testCardList(testExpiry)}
        </div>
      </section>
    </main>`,
  );
}

function alert({ declined, problems }: Filled & { readonly declined?: string }): Html | string {
  const wrong = Object.entries(problems);
  if (declined !== undefined) {
    return html`<div class="alert" role="alert" tabindex="-1">
      <h2>${declined}</h2>
      <p>Nothing was charged. Check the details or try another card.</p>
    </div>`;
  }
  if (wrong.length === 0) return "";
  return html`<div class="alert" role="alert" tabindex="-1">
    <h2>Nothing was charged. Please check ${wrong.length === 1 ? "this" : `these ${wrong.length} things`}:</h2>
    <ul>
      ${wrong.map(([name, sentence]) => html`<li><a href="#${name}">${sentence}</a></li>`)}
    </ul>
  </div>`;
}

function contact(session: SessionRecord, filled: Filled): Html {
  const withEmail = { ...filled, values: { email: session.customerEmail ?? "", ...filled.values } };
  const email: FieldText = {
    name: "email",
    label: "E-mail",
    type: "email",
    inputmode: "email",
    autocomplete: "email",
    placeholder: "name@example.com",
  };
  const phone: FieldText = { name: "phone", label: "Phone", type: "tel", inputmode: "tel", autocomplete: "tel" };
  return html`<fieldset>
    <legend>Contact</legend>
    ${field(email, withEmail)} ${field({ name: "name", label: "Full name", autocomplete: "name" }, filled)}
    ${session.collectsPhone ? field(phone, filled) : ""}
  </fieldset>`;
}

function billing(session: SessionRecord, filled: Filled): Html {
  if (!session.shippingCountries) return address("billing", "Billing address", null, filled);
  const submitted = filled.values.email !== undefined;
  const same = !submitted || filled.values.billing_same === "on";
  return html`<div class="check">
      <input id="billing_same" name="billing_same" type="checkbox" ${same ? html`checked` : ""} />
      <label for="billing_same">Billing address is the same</label>
    </div>
    <div class="billing-address">${address("billing", "Billing address", null, filled)}</div>`;
}

function address(
  kind: "shipping" | "billing",
  title: string,
  countries: readonly string[] | null,
  filled: Filled,
): Html {
  const part = (name: string, label: string, autocomplete: string, optional = false): Html =>
    field(
      {
        name: `${kind}_${name}`,
        label,
        autocomplete: `${kind} ${autocomplete}`,
        ...(optional ? { optional, hint: "optional" } : {}),
      },
      filled,
    );
  return html`<fieldset>
    <legend>${title}</legend>
    ${countryField(`${kind}_country`, `${kind} country`, countries, filled)}
    ${part("line1", "Address line 1", "address-line1")} ${part("line2", "Address line 2", "address-line2", true)}
    <div class="row">
      ${part("city", "Town or city", "address-level2")} ${part("postal_code", "Postal code", "postal-code")}
    </div>
    ${part("state", "State or province", "address-level1", true)}
  </fieldset>`;
}

/** A choice only where there is one; the fields of the card do not count when another method is chosen. */
function methods(session: SessionRecord, filled: Filled): Html {
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
          <label for="method_${type}">${type.replaceAll("_", " ")}</label>
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
  return html`<fieldset>
    <legend>Card</legend>
    ${field(number, kept)}
    <div class="row">${field(expiry, kept)} ${field(cvc, kept)}</div>
  </fieldset>`;
}

function testCardList(testExpiry: string): Html {
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
