import { Hono, type Context } from "hono";
import type { Agenda } from "../agenda.ts";
import { readBody } from "../api/body.ts";
import { withScheme } from "../api/fields.ts";
import { routes, type Env } from "../api/router.ts";
import { hasCardNumber } from "../lifecycle/card-numbers.ts";
import { declineReasons } from "../lifecycle/cards.ts";
import { completeFreeSession, paySession } from "../lifecycle/pay-session.ts";
import { paymentStatus, sessionStatus } from "../lifecycle/status.ts";
import { applyTypedCode, removeTypedCode, spentDiscount } from "../lifecycle/typed-code.ts";
import type { SessionRecord } from "../store/records.ts";
import { sessionIdFromWire } from "../wire/checkout-session.ts";
import { ApiError } from "../wire/errors.ts";
import type { World } from "../world.ts";
import type { Filled, Values } from "./form-fields.ts";
import { addressesAfter } from "./form-action.ts";
import { goOn } from "./go-on.ts";
import { homePage } from "./home-page.ts";
import { noticePage, pageHeaders, type Html } from "./layout.ts";
import { merchantName } from "./order-summary.ts";
import { readPayForm } from "./pay-form.ts";
import { payPage, type Tried } from "./pay-page.ts";
import { codeSentence } from "./promotion-code.ts";
import { show } from "./show.ts";

/** The hosted checkout at `/pay/:id` and the overview at `/`. */
export function createPages(world: World, agenda: Agenda): Hono<Env> {
  const pages = new Hono<Env>();
  const find = (c: Context<Env>) => {
    agenda.expireDue();
    return world.store.get("session", sessionIdFromWire(c.req.param("id") ?? "") ?? "");
  };
  pages.get("/", (c) => show(c, homePage(overview(world))));
  pages.get("/pay/:id", (c) => showSession(c, world, find(c)));
  pages.post("/pay/:id", async (c) => {
    const values = await typedValues(c.req.raw);
    // No await from here on: of two submits at the same instant one pays, the other finds the session complete.
    const session = find(c);
    if (!session || sessionStatus(session) === "expired") return showSession(c, world, session);
    if (sessionStatus(session) !== "open") return goOn(session.successUrl);
    const changed = changedTotal(world, session, values);
    if (changed) return showForm(c, world, find(c) ?? session, { values, problems: {}, ...changed });
    const result = submit(world, session, values, world.baseUrl ?? new URL(c.req.url).origin);
    return "goOnTo" in result ? goOn(result.goOnTo) : showForm(c, world, session, result);
  });
  pages.get("/pay/:id/promotion_code", (c) => {
    const session = find(c);
    return session ? goOn(session.url) : show(c, missingPage(), 404);
  });
  pages.post("/pay/:id/promotion_code", async (c) => {
    const values = await typedValues(c.req.raw);
    const session = find(c);
    if (!session || sessionStatus(session) !== "open") return showSession(c, world, session);
    const refused = changeCode(world, session, values);
    return refused ? showForm(c, world, session, refused) : goOn(session.url);
  });
  return pages;
}

/** Applies the typed code or takes it off. @returns what to show when it was not taken. */
function changeCode(world: World, session: SessionRecord, values: Values): Filled | null {
  if (values.remove) {
    removeTypedCode(world, session);
    return null;
  }
  if (!session.allowPromotionCodes) return null;
  const { promotion_code: typed = "" } = values;
  const refusal = applyTypedCode(world, session, typed);
  return refusal && { values: { promotion_code: typed }, problems: { promotion_code: codeSentence(refusal) } };
}

const newTotals = {
  typed: { declined: "This code was used up in the meantime and has been taken off.", advice: "Check the new total." },
  given: { declined: "The discount of this order was used up in the meantime.", advice: "Go back to order again." },
  elsewhere: { declined: "The total of this order has changed.", advice: "Check the new total." },
} as const;

/** Nobody pays another amount than the one on the page: not after a discount ran out, nor after a change in another tab. */
function changedTotal(world: World, session: SessionRecord, { total }: Values) {
  const spent = spentDiscount(world, session);
  if (spent) return newTotals[spent];
  return total === undefined || total === String(session.amountTotal) ? null : newTotals.elsewhere;
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
    headers: { ...pageHeaders(), "Content-Type": "text/html; charset=UTF-8" },
  });
}

type SubmitResult = Tried | { readonly goOnTo: string };

/** Tries to pay. @returns what to show when that did not work, or where to go: the bank's page or back to the merchant. */
function submit(world: World, session: SessionRecord, values: Values, base: string): SubmitResult {
  const form = readPayForm(session, values, world.clock.now());
  if (!form.ok) return { values, problems: form.problems };
  const intent = session.intentId === null ? undefined : world.store.get("intent", session.intentId);
  if (!intent || !form.paid) {
    completeFreeSession(world, session, form.collected);
    return { goOnTo: session.successUrl };
  }
  const { payment, lastDecline } = paySession(world, session, intent, form.collected, form.paid, base);
  if (payment?.state === "challenged") return { goOnTo: payment.url };
  if (payment || !lastDecline) return { goOnTo: session.successUrl };
  return { values, problems: {}, declined: declineReasons[lastDecline.reason].sentence };
}

function showSession(c: Context, world: World, session: SessionRecord | undefined): Promise<Response> {
  if (!session) return show(c, missingPage(), 404);
  switch (sessionStatus(session)) {
    case "open":
      return showForm(c, world, session, { values: {}, problems: {}, ...failedChallenge(world, session) });
    case "complete":
      return show(c, completePage(world, session));
    case "expired":
      return show(c, expiredPage(session));
  }
}

/** Who comes back from the bank's page without having paid is told so. */
function failedChallenge(world: World, { intentId }: SessionRecord): { readonly declined?: string } {
  const reason = intentId === null ? undefined : world.store.get("intent", intentId)?.lastDecline?.reason;
  return reason === "authentication_failed" || reason === "discount_used_up"
    ? { declined: declineReasons[reason].sentence }
    : {};
}

function expiredPage(session: SessionRecord): Html {
  const { cancelUrl } = session;
  return noticePage({
    sign: "✕",
    title: "This payment page has expired",
    text: "Nothing was charged. Go back to the shop to start again.",
    link: cancelUrl === null ? undefined : { href: withScheme(cancelUrl), label: `Back to ${merchantName(session)}` },
  });
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

function showForm(c: Context, world: World, session: SessionRecord, filled: Tried): Promise<Response> {
  const nextYear = new Date(world.clock.now()).getUTCFullYear() + 2;
  const view = payPage(session, filled, `12 / ${String(nextYear).slice(-2)}`);
  return show(c, view, 200, addressesAfter(session));
}

/** A card number in any field but its own is as if nothing had been typed there: it is neither kept nor shown again. */
async function typedValues(request: Request): Promise<Values> {
  const typed = new URLSearchParams((await readBody(request.body)).toString("utf8"));
  const values = [...typed].map(([name, value]) => [name, name !== "card_number" && hasCardNumber(value) ? "" : value]);
  return Object.fromEntries(values) as Values;
}

function overview(world: World) {
  const recent = [];
  for (const session of world.store.table("session").before()) {
    recent.push(session);
    if (recent.length === 10) break;
  }
  return { dialect: world.dialect, paths: routes.map((route) => `${route.method} ${route.path}`), recent };
}
