import { z } from "zod";
import { closeDispute, updateDispute } from "../lifecycle/disputes.ts";
import { disputeStatus } from "../lifecycle/dispute-status.ts";
import type { DisputeRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { disputeToWire, evidenceFiles, evidenceTexts } from "../wire/dispute.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";
import type { Call, Route } from "./call.ts";
import { expandIds } from "./expand-ids.ts";
import { filledText, flag, textMetadata } from "./fields.ts";
import { listPage } from "./list.ts";
import { validate } from "./validate.ts";

const path = "/v1/disputes";

/** Documented: retrieve, update, close and `/list`; the path of close and the list without `/list` are assumed. */
export const disputeRoutes: readonly Route[] = [
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findDispute(call.world, call.id)) },
  { method: "POST", path: `${path}/:id`, answer: update },
  { method: "POST", path: `${path}/:id/close`, answer: close },
];

const evidenceText = z.string().max(20_000).optional();
const shapeOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, evidenceText]));

/** The evidence's members are documented; `submit`, by default true where evidence is given, is assumed. */
export const DisputeUpdate = z.object({
  evidence: z.object({ ...shapeOf(evidenceTexts), ...shapeOf(evidenceFiles) }).optional(),
  metadata: textMetadata.optional(),
  submit: flag.optional(),
});

export const DisputeFilters = z.object({ charge: filledText.optional(), payment_intent: filledText.optional() });

/** Evidence is added to what was there and, when submitted, cannot be changed any more. @throws ApiError 400, 404 for an unknown file */
function update(call: Call): JsonObject {
  const dispute = findDispute(call.world, call.id);
  const request = validate(DisputeUpdate, call.input);
  const submits = request.submit ?? request.evidence !== undefined;
  if (request.evidence || submits) refuseLateEvidence(call.world, dispute);
  const evidence = { ...dispute.evidence, ...knownEvidence(call, request.evidence) };
  const updated: DisputeRecord = {
    ...dispute,
    evidence,
    metadata: { ...dispute.metadata, ...request.metadata },
    submissions: dispute.submissions + (submits ? 1 : 0),
  };
  return shown(call, updateDispute(call.world, call.changes, updated, call.cause));
}

function refuseLateEvidence({ clock }: World, dispute: DisputeRecord): void {
  refuseClosed(dispute);
  if (dispute.submissions > 0) {
    throw badRequest("The evidence of this dispute was already submitted.", "dispute_unexpected_state", "evidence");
  }
  if (clock.nowSeconds() >= dispute.dueBy) {
    throw badRequest("The time to answer this dispute has already expired.", "dispute_unexpected_state", "evidence");
  }
}

function refuseClosed(dispute: DisputeRecord): void {
  if (dispute.closed) {
    throw badRequest(`This dispute is already closed: ${disputeStatus(dispute)}.`, "dispute_unexpected_state");
  }
}

function knownEvidence({ world }: Call, given: Readonly<Record<string, string | undefined>> = {}) {
  for (const name of evidenceFiles) {
    const id = given[name];
    if (id !== undefined && !world.store.get("file", id)) throw noSuch("file", id, `evidence[${name}]`);
  }
  const said = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(said);
}

/** Accepts the loss for good; an inquiry ends as `warning_closed`. @throws ApiError 400 when it is closed already */
function close(call: Call): JsonObject {
  const dispute = findDispute(call.world, call.id);
  refuseClosed(dispute);
  return shown(call, closeDispute(call.world, call.changes, dispute, "lost", call.cause));
}

function list(call: Call): JsonObject {
  const { charge, payment_intent: intent } = validate(DisputeFilters, call.input);
  const page = {
    what: "dispute",
    url: path,
    table: call.world.store.table("dispute"),
    having: { charge, intent },
    cursorId: (text: string) => text,
    toWire: (dispute: DisputeRecord) => shown(call, dispute),
  };
  return listPage(page, call.input);
}

function shown(call: Call, dispute: DisputeRecord): JsonObject {
  const { world, dialect } = call;
  return expandIds(call, disputeToWire(dispute, dialect, world.clock.nowSeconds()));
}

/** @throws ApiError 404 when there is none. */
export function findDispute({ store }: World, id: string): DisputeRecord {
  const dispute = store.get("dispute", id);
  if (!dispute) throw noSuch("dispute", id);
  return dispute;
}
