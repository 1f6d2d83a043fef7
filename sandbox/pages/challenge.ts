import { Hono, type Context } from "hono";
import type { Agenda } from "../agenda.ts";
import { readBody } from "../api/body.ts";
import type { Env } from "../api/router.ts";
import { noRequest } from "../lifecycle/emit.ts";
import { acceptIntent, declineIntent } from "../lifecycle/pay-intent.ts";
import { intentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { challengePage } from "./challenge-page.ts";
import { addressesAfter } from "./form-action.ts";
import { goOn } from "./go-on.ts";
import { noticePage, type Html } from "./layout.ts";
import { show } from "./show.ts";

/** The pages that `next_action` sends the shopper to: `/3ds/:id` for cards, `/bank/:id` for other methods. */
export function createChallengePages(world: World, agenda: Agenda): Hono<Env> {
  const pages = new Hono<Env>();
  const { store } = world;
  const find = (c: Context<Env>) => {
    agenda.expireDue();
    return store.get("intent", c.req.param("id") ?? "");
  };
  for (const path of ["/3ds/:id", "/bank/:id"]) {
    pages.get(path, (c) => {
      const intent = find(c);
      if (!intent) return show(c, missingPage(), 404);
      const method = intent.methodId === null ? undefined : store.get("method", intent.methodId);
      if (intentStatus(intent) !== "requires_action" || !method) return goBack(world, c, intent);
      return show(c, challengePage(intent, method.type), 200, addressesAfterBank(world, intent));
    });
    pages.post(path, async (c) => {
      const typed = new URLSearchParams((await readBody(c.req.raw.body)).toString("utf8"));
      // No await from here on: of two answers at the same instant the first counts.
      const intent = find(c);
      if (!intent) return show(c, missingPage(), 404);
      return goBack(world, c, answered(world, intent, typed.get("answer") === "approve"));
    });
  }
  return pages;
}

function answered(world: World, intent: IntentRecord, approved: boolean): IntentRecord {
  const { payment } = intent;
  if (payment?.state !== "challenged") return intent;
  return world.store.change((changes) =>
    approved
      ? acceptIntent(world, changes, intent, payment.then, noRequest)
      : declineIntent(world, changes, intent, "authentication_failed", noRequest),
  );
}

/** To the session's page or the merchant's, or where there is neither, to a word of what happened. */
function goBack(world: World, c: Context<Env>, intent: IntentRecord): Response | Promise<Response> {
  const session = intent.sessionId === null ? undefined : world.store.get("session", intent.sessionId);
  if (session) return goOn(sessionStatus(session) === "complete" ? session.successUrl : session.url);
  if (intent.returnUrl !== null) return goOn(intent.returnUrl);
  const approved = ["succeeded", "requires_capture", "processing"].includes(intentStatus(intent));
  return show(
    c,
    noticePage({
      sign: approved ? "✓" : "✕",
      title: approved ? "The bank has said yes" : "Nothing was charged",
      text: "There is nothing more to do here. Go back to the shop.",
    }),
  );
}

function addressesAfterBank({ store }: World, { sessionId, returnUrl }: IntentRecord): string[] {
  const session = sessionId === null ? undefined : store.get("session", sessionId);
  if (session) return addressesAfter(session);
  return returnUrl === null ? [] : [returnUrl];
}

function missingPage(): Html {
  return noticePage({
    sign: "?",
    title: "This page does not exist",
    text: "No bank asks anything at this address. Go back to the shop and press Pay again.",
  });
}
