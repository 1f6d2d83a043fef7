import { html } from "hono/html";
import { spaced, testCards } from "../lifecycle/cards.ts";
import { sessionStatus } from "../lifecycle/status.ts";
import type { SessionRecord } from "../store/records.ts";
import { page, type Html } from "./layout.ts";
import { formatMoney } from "./money.ts";

/** What this program is, for who opens its address in a browser. */
export function homePage(state: {
  readonly dialect: string;
  readonly paths: readonly string[];
  readonly recent: readonly SessionRecord[];
}): Html {
  return page(
    "Overview",
    html`<main class="plain">
      <div>
        <h1>WooshPay, on this machine</h1>
        <p class="lead">
          A local stand-in for WooshPay's API and hosted checkout, so that a shop can take test payments with no account
          and no network. It speaks the <strong>${state.dialect}</strong> dialect.
        </p>
      </div>
      <section>
        <h2>Recent sessions</h2>
        ${state.recent.length > 0 ? recentSessions(state.recent) : html`<p>None yet.</p>`}
      </section>
      <section>
        <h2>Test cards</h2>
        ${table(
          ["Number", "What it does", "Known from"],
          testCards.map(
            ({ number, does, documented }) =>
              html`<tr>
                <td><code>${spaced(number)}</code></td>
                <td>${does}</td>
                <td>${documented ? "WooshPay's samples" : "this sandbox only"}</td>
              </tr>`,
          ),
        )}
      </section>
      <section>
        <h2>API</h2>
        ${table(
          ["Call, with Basic authentication"],
          state.paths.map(
            (path) =>
              html`<tr>
                <td><code>${path}</code></td>
              </tr>`,
          ),
        )}
      </section>
    </main>`,
  );
}

function recentSessions(sessions: readonly SessionRecord[]): Html {
  return table(
    ["Session", "Reference", "Total", "Status"],
    sessions.map(
      (session) =>
        html`<tr>
          <td>
            <a href="${new URL(session.url).pathname}"><code>${session.id}</code></a>
          </td>
          <td>${session.clientReferenceId ?? "none"}</td>
          <td>${formatMoney(session.amountTotal, session.currency)}</td>
          <td>${sessionStatus(session)}</td>
        </tr>`,
    ),
  );
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
