import { html } from "hono/html";
import type { SessionRecord } from "../store/records.ts";
import { countryField, field, type FieldText, type Filled } from "./form-fields.ts";
import { page, type Html } from "./layout.ts";
import { formatMoney } from "./money.ts";
import { merchantName, orderSummary } from "./order-summary.ts";
import { payPath } from "./paths.ts";
import { payWith, testCardList } from "./pay-with.ts";

/** What the last try came to. `declined` says in a sentence why nothing was charged, `advice` what to do about it. */
export type Tried = Filled & { readonly declined?: string; readonly advice?: string };

/** The hosted checkout. */
export function payPage(session: SessionRecord, filled: Tried, testExpiry: string): Html {
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
          <form method="post" action="${payPath(session)}" novalidate>
            <input type="hidden" name="total" value="${session.amountTotal}" />
            ${contact(session, filled)}
            ${session.shippingCountries ? address("shipping", "Shipping address", session.shippingCountries, filled) : ""}
            ${session.billingAddressCollection === "required" ? billing(session, filled) : ""}
            ${free ? "" : payWith(session, filled)}
            <button class="button" type="submit">${free ? "Complete order" : `Pay ${total}`}</button>
          </form>
          <p class="note">A trial payment in the WooshPay sandbox: no money moves.</p>
          ${free || !session.paymentMethodTypes.includes("card") ? "" : testCardList(testExpiry)}
        </div>
      </section>
    </main>`,
  );
}

function alert({ declined, advice, problems }: Tried): Html | string {
  const wrong = Object.entries(problems);
  if (declined !== undefined) {
    return html`<div class="alert" role="alert" tabindex="-1">
      <h2>${declined}</h2>
      <p>Nothing was charged. ${advice ?? "Check the details or try another card."}</p>
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
