import { z } from "zod";
import { piecesField, type WithdrawalForm } from "./withdrawal-form";

type WithdrawalFault = "name_missing" | "bad_email" | "nothing_chosen" | "too_many";

const Fields = z.object({
  after: z.coerce.number().int().min(0).catch(0),
  intent: z.enum(["review", "change", "confirm"]).catch("review"),
  name: z.string().trim().max(200).catch(""),
  email: z.string().trim().max(254).catch(""),
});
const Pieces = z.coerce.number().int().min(0).max(10_000).catch(0);

export function readWithdrawalForm(form: FormData) {
  const entries = Object.fromEntries(form);
  const pieces = Object.entries(entries).flatMap(([field, value]) => {
    const lineId = field.startsWith(piecesField("")) ? field.slice(piecesField("").length) : "";
    const quantity = Pieces.parse(value);
    return z.uuid().safeParse(lineId).success && quantity > 0 ? [{ lineId, quantity }] : [];
  });
  return { ...Fields.parse(entries), pieces };
}

/** What keeps a declaration from being made, or null; what may still be withdrawn is for the order to say. */
export function faultOf({
  name,
  email,
  pieces,
}: Pick<WithdrawalForm, "name" | "email" | "pieces">): WithdrawalFault | null {
  if (pieces.length === 0) return "nothing_chosen";
  if (name === "") return "name_missing";
  return z.email().safeParse(email).success ? null : "bad_email";
}
