import { z } from "zod";
import { activePrice } from "../lifecycle/catalogue.ts";
import { linesOf } from "../lifecycle/payment-links.ts";
import { oneTimeAmount, refuseOverflow } from "../lifecycle/price-lines.ts";
import type { PaymentLinkRecord } from "../store/catalogue-records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { lineItemToWire } from "../wire/line-item.ts";
import { paymentLinkToWire } from "../wire/payment-link.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata } from "./changes-of.ts";
import { expands } from "./expand.ts";
import { flag } from "./fields.ts";
import { linePage, listPage } from "./list.ts";
import { CreateLinkRequest, linkSettings, UpdateLinkRequest } from "./payment-link-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/payment_links";

/** Documented: create, update and retrieve; the paths of list and line items are assumed. */
export const paymentLinkRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findLink(call)) },
  { method: "POST", path: `${path}/:id`, answer: update },
  { method: "GET", path: `${path}/:id/line_items`, answer: lineItems },
];

function create(call: Call): JsonObject {
  const { world, changes } = call;
  const request = validate(CreateLinkRequest, call.input);
  const prices = request.line_items.map(({ price: id }, at) => {
    const param = `line_items[${at}][price]`;
    const { price } = activePrice(changes, id, param);
    oneTimeAmount(price, param);
    return price;
  });
  const currency = prices[0]?.currency ?? "";
  if (prices.some((price) => price.currency !== currency)) {
    throw badRequest("Invalid line_items: all prices must have one currency.", "parameter_invalid", "line_items");
  }
  const id = world.ids.next("plink_");
  const link: PaymentLinkRecord = {
    id,
    created: world.clock.nowSeconds(),
    active: true,
    url: `${world.baseUrl ?? call.origin}/link/${id}`,
    currency,
    lines: request.line_items.map(({ price: priceId, quantity }) => ({
      id: world.ids.next("li_"),
      priceId,
      quantity,
    })),
    afterCompletion: { type: "hosted_confirmation", customMessage: null },
    allowPromotionCodes: false,
    billingAddressCollection: "auto",
    collectsPhone: false,
    shippingCountries: null,
    paymentMethodTypes: null,
    ...linkSettings(request),
    metadata: request.metadata ?? {},
  };
  refuseOverflow(linesOf(changes, link));
  changes.put("paymentLink", link);
  return shown(call, link);
}

/** Sessions that the link has opened stay as they are (assumed). */
function update(call: Call): JsonObject {
  const link = findLink(call);
  const request = validate(UpdateLinkRequest, call.input);
  const quantities = new Map(request.line_items?.map(({ id, quantity }) => [id, quantity]));
  for (const id of quantities.keys()) {
    if (!link.lines.some((line) => line.id === id)) throw noSuch("line item", id, "line_items");
  }
  const updated: PaymentLinkRecord = {
    ...link,
    ...linkSettings(request),
    active: request.active ?? link.active,
    lines: link.lines.map((line) => ({ ...line, quantity: quantities.get(line.id) ?? line.quantity })),
    metadata: updatedMetadata(request.metadata, link.metadata),
  };
  refuseOverflow(linesOf(call.changes, updated));
  call.changes.put("paymentLink", updated);
  return shown(call, updated);
}

export const LinkFilters = z.object({ active: flag.optional() });

/** `active` as a filter is assumed. */
function list(call: Call): JsonObject {
  const { active } = validate(LinkFilters, call.input);
  const page = {
    what: "payment link",
    url: path,
    table: call.world.store.table("paymentLink"),
    matches: (link: PaymentLinkRecord) => active === undefined || link.active === active,
    cursorId: (id: string) => id,
    toWire: (link: PaymentLinkRecord) => shown(call, link),
  };
  return listPage(page, call.input);
}

function lineItems(call: Call): JsonObject {
  const link = findLink(call);
  const { data, hasMore } = linePage(linesOf(call.changes, link), call.input);
  return call.dialect.finish({
    object: "list",
    url: `${path}/${link.id}/line_items`,
    has_more: hasMore,
    data: data.map((line) => lineItemToWire(line, null, call.dialect)),
  });
}

/** With its lines on the same terms as a session. */
function shown(call: Call, link: PaymentLinkRecord): JsonObject {
  const expanded = call.dialect.showsLineItems || expands(call.input, "line_items");
  return paymentLinkToWire(link, expanded ? linesOf(call.changes, link) : null, call.dialect);
}

function findLink({ world, id }: Call): PaymentLinkRecord {
  const link = world.store.get("paymentLink", id);
  if (!link) throw noSuch("payment link", id);
  return link;
}
