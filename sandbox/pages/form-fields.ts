import { html } from "hono/html";
import { countryCodes } from "../api/countries.ts";
import type { Html } from "./layout.ts";

export type Values = Readonly<Record<string, string>>;
/** A sentence per field that is not right. */
export type Problems = Readonly<Record<string, string>>;

/** What the shopper typed and what was wrong with it; empty at first. */
export interface Filled {
  readonly values: Values;
  readonly problems: Problems;
}

export interface FieldText {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "email" | "tel";
  readonly autocomplete: string;
  readonly inputmode?: "text" | "email" | "tel" | "numeric";
  readonly placeholder?: string;
  readonly maxlength?: number;
  readonly optional?: boolean;
}

export function field(text: FieldText, { values, problems }: Filled): Html {
  const { name, label, hint, type = "text", autocomplete, inputmode = "text", maxlength = 200 } = text;
  const problem = problems[name];
  return html`<div class="field">
    <label for="${name}">${label}${hint ? html` <span class="hint">${hint}</span>` : ""}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${values[name] ?? ""}"
      autocomplete="${autocomplete}"
      inputmode="${inputmode}"
      maxlength="${maxlength}"
      placeholder="${text.placeholder ?? ""}"
      spellcheck="false"
      ${text.optional ? "" : html`required`}
      ${problem ? html`aria-invalid="true" aria-describedby="${name}-wrong"` : ""}
    />
    ${wrong(name, problem)}
  </div>`;
}

const regions = new Intl.DisplayNames("en", { type: "region" });

export function countryField(
  name: string,
  autocomplete: string,
  allowed: readonly string[] | null,
  { values, problems }: Filled,
): Html {
  const codes = allowed ?? countryCodes;
  const options = codes
    .map((code) => ({ code, label: regions.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
  const chosen = values[name] ?? (codes.length === 1 ? codes[0] : undefined);
  const problem = problems[name];
  return html`<div class="field">
    <label for="${name}">Country or region</label>
    <select
      id="${name}"
      name="${name}"
      autocomplete="${autocomplete}"
      required
      ${problem ? html`aria-invalid="true" aria-describedby="${name}-wrong"` : ""}
    >
      ${codes.length === 1 ? "" : html`<option value="">Choose</option>`}
      ${options.map(
        ({ code, label }) => html`<option value="${code}" ${code === chosen ? html`selected` : ""}>${label}</option>`,
      )}
    </select>
    ${wrong(name, problem)}
  </div>`;
}

function wrong(name: string, problem: string | undefined): Html | string {
  return problem ? html`<p class="wrong" id="${name}-wrong">${problem}</p>` : "";
}
