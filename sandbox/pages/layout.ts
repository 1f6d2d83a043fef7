import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { formAction } from "./form-action.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

export type Html = ReturnType<typeof html>;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Pictures come from the merchant, so from anywhere. */
const policy =
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src http: https: data:; ` +
  "base-uri 'none'; frame-ancestors 'none'";

/** Sent with every page; `leadsTo` are the addresses that its form goes on to. */
export function pageHeaders(leadsTo: readonly string[] = []) {
  return {
    "Content-Security-Policy": `${policy}; ${formAction(leadsTo)}`,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' " +
  "fill='%230d5f58'/%3E%3C/svg%3E";

export function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · WooshPay sandbox</title>
        <link rel="icon" href="${icon}" />
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <header class="band">
          <strong>WooshPay sandbox</strong>
          <span>No real money moves here, and no real card works.</span>
        </header>
        ${body} ${raw(`<script>${script}</script>`)}
      </body>
    </html>`;
}

/** The whole page is one message: what happened, and where to go from here. */
export function noticePage(notice: {
  readonly sign: string;
  readonly title: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}): Html {
  const link = notice.link ? html`<a class="button" href="${notice.link.href}">${notice.link.label}</a>` : "";
  return page(
    notice.title,
    html`<main class="notice">
      <div class="box">
        <div class="sign" aria-hidden="true">${notice.sign}</div>
        <h1>${notice.title}</h1>
        <p>${notice.text}</p>
        ${link}
      </div>
    </main>`,
  );
}
