import { Hono, type Context } from "hono";
import type { Agenda } from "../agenda.ts";
import { readBody } from "../api/body.ts";
import { withScheme } from "../api/fields.ts";
import { routes, type Env } from "../api/router.ts";
import { capture, declineReasons } from "../lifecycle/cards.ts";
import { completeFreeSession, payByCard } from "../lifecycle/pay-session.ts";
import { paymentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { SessionRecord } from "../store/records.ts";
import { sessionIdFromWire } from "../wire/checkout-session.ts";
import { ApiError } from "../wire/errors.ts";
import type { World } from "../world.ts";
import type { Filled, Values } from "./form-fields.ts";
import { homePage } from "./home-page.ts";
import { noticePage, pageHeaders, type Html } from "./layout.ts";
import { merchantName } from "./order-summary.ts";
import { readPayForm } from "./pay-form.ts";
import { payPage } from "./pay-page.ts";

/** The hosted checkout at `/pay/:id` and the overview at `/`. */
export function createPages(world: World, agenda: Agenda): Hono<Env> {
  const pages = new Hono<Env>();
  const find = (c: Context<Env>) => {
    agenda.expireDue();
    return world.store.get("session", sessionIdFromWire(c.req.param("id") ?? "") ?? "");
  };
  pages.get("/", (c) => show(c, homePage(overview(world))));
  pages.get("/pay/:id", (c) => show(c, sessionPage(world, find(c)), find(c) ? 200 : 404));
  pages.post("/pay/:id", async (c) => {
    const values = await typedValues(c.req.raw);
    // No await from here on: of two submits at the same instant one pays, the other finds the session complete.
    const session = find(c);
    if (!session || sessionStatus(session) === "expired")
      return show(c, sessionPage(world, session), session ? 200 : 404);
    const refused = sessionStatus(session) === "open" ? submit(world, session, values) : null;
    return refused ? show(c, formPage(world, session, refused)) : goOn(session);
  });
  return pages;
}

export function notFoundPage(c: Context): Promise<Response> {
  return show(c, missingPage(), 404);
}

/** The answer to an error on a page is a page. */
export function errorPage(error: Error, log: World["log"]): Response {
  const tooBig = error instanceof ApiError;
  if (!tooBig) log(`a page failed: ${error.stack ?? error.message}`);
  const text = "The sandbox could not show this page. Go back and try again; its log says more.";
  return new Response(String(noticePage({ sign: "!", title: "Something went wrong", text })), {
    status: tooBig ? error.status : 500,
    headers: { ...pageHeaders, "Content-Type": "text/html; charset=UTF-8" },
  });
}

/** Tries to pay. @returns what to show when that did not work, or null when the session is complete. */
function submit(world: World, session: SessionRecord, values: Values): (Filled & { declined?: string }) | null {
  const form = readPayForm(session, values, world.clock.now());
  if (!form.ok) return { values, problems: form.problems };
  const intent = session.intentId === null ? undefined : world.store.get("intent", session.intentId);
  if (!intent || !form.card) {
    completeFreeSession(world, session, form.collected);
    return null;
  }
  const { number, expMonth, expYear } = form.card;
  const card = { number, captured: capture(number, expMonth, expYear) };
  const result = payByCard(world, session, intent, form.collected, card);
  return result.kind === "paid" ? null : { values, problems: {}, declined: declineReasons[result.reason].sentence };
}

/** Field: to `success_url` byte for byte. Headers are Latin-1 to fetch, so other letters go as the bytes of their UTF-8. */
function goOn(session: SessionRecord): Response {
  const location = Buffer.from(withScheme(session.successUrl), "utf8").toString("latin1");
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}

function sessionPage(world: World, session: SessionRecord | undefined): Html {
  if (!session) return missingPage();
  switch (sessionStatus(session)) {
    case "open":
      return formPage(world, session, { values: {}, problems: {} });
    case "complete":
      return completePage(world, session);
    case "expired":
      return noticePage({
        sign: "✕",
        title: "This payment page has expired",
        text: "Nothing was charged. Go back to the shop to start again.",
        link: session.cancelUrl
          ? { href: withScheme(session.cancelUrl), label: `Back to ${merchantName(session)}` }
          : undefined,
      });
  }
}

function completePage(world: World, session: SessionRecord): Html {
  const intent = session.intentId === null ? undefined : world.store.get("intent", session.intentId);
  const waiting = intent !== undefined && paymentStatus(session, intent) === "unpaid";
  return noticePage({
    sign: waiting ? "…" : "✓",
    title: waiting ? "This payment is on its way" : "This order is already paid",
    text: waiting
      ? "The bank has not answered for good yet. There is nothing more to do here."
      : "There is nothing more to do here, and nothing was charged twice.",
    link: { href: withScheme(session.successUrl), label: `Continue to ${merchantName(session)}` },
  });
}

function missingPage(): Html {
  const text = "There is no payment at this address. Go back to the shop and press Pay again.";
  return noticePage({ sign: "?", title: "This page does not exist", text });
}

function formPage(world: World, session: SessionRecord, filled: Filled & { declined?: string }): Html {
  const nextYear = new Date(world.clock.now()).getUTCFullYear() + 2;
  return payPage(session, filled, `12 / ${String(nextYear).slice(-2)}`);
}

async function typedValues(request: Request): Promise<Values> {
  const body = await readBody(request.body);
  return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
}

async function show(c: Context, view: Html, status: 200 | 404 = 200): Promise<Response> {
  return c.html(await view, status, pageHeaders);
}

function overview(world: World) {
  const recent = [];
  for (const session of world.store.table("session").before()) {
    recent.push(session);
    if (recent.length === 10) break;
  }
  return { dialect: world.dialect, paths: routes.map((route) => `${route.method} ${route.path}`), recent };
}
