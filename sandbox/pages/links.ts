import { Hono, type Context } from "hono";
import type { Env } from "../api/router.ts";
import { openLink } from "../lifecycle/payment-links.ts";
import type { PaymentLinkRecord } from "../store/catalogue-records.ts";
import type { SessionRecord } from "../store/records.ts";
import { ApiError } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { goOn } from "./go-on.ts";
import { noticePage, type Html } from "./layout.ts";
import { show } from "./show.ts";

/** `/link/:id` opens a session and its payment page; `/link/:id/done` is where it ends when the link says so. */
export function createLinkPages(world: World): Hono<Env> {
  const pages = new Hono<Env>();
  const find = (c: Context<Env>) => world.store.get("paymentLink", c.req.param("id") ?? "");
  pages.get("/link/:id", (c) => {
    const link = find(c);
    if (!link) return show(c, missingPage(), 404);
    const session = link.active ? opened(world, link, new URL(c.req.url).origin) : null;
    return session ? goOn(session.url) : show(c, endedPage(), 410);
  });
  pages.get("/link/:id/done", (c) => {
    const link = find(c);
    return link ? show(c, donePage(link)) : show(c, missingPage(), 404);
  });
  return pages;
}

/** Null when something that the link sells is no longer sold. */
function opened(world: World, link: PaymentLinkRecord, origin: string): SessionRecord | null {
  try {
    return world.store.change((changes) => openLink(world, changes, link, origin));
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

function donePage({ afterCompletion }: PaymentLinkRecord): Html {
  const message = afterCompletion.type === "hosted_confirmation" ? afterCompletion.customMessage : null;
  const text = message ?? "Your order is complete. You can close this page.";
  return noticePage({ sign: "✓", title: "Thank you", text });
}

function endedPage(): Html {
  const text = "Nothing was charged. Ask the shop that gave you this link for another one.";
  return noticePage({ sign: "✕", title: "This link is no longer active", text });
}

function missingPage(): Html {
  const text = "There is no payment link at this address. Check that you have all of it.";
  return noticePage({ sign: "?", title: "This link does not exist", text });
}
