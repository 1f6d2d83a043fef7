import { createHmac, timingSafeEqual } from "node:crypto";

export type SignatureRefusal =
  | "missing_header"
  | "malformed_header"
  | "no_secret" // none configured: the operator's mistake, not the sender's
  | "wrong_signature"
  | "outside_tolerance";

/** Off unless given: retries keep the `t` of their first delivery for up to three days (field). */
export interface Tolerance {
  readonly toleranceSeconds: number;
  readonly now: () => Date;
}

interface SignatureHeader {
  readonly timestamp: string;
  readonly signatures: readonly string[];
}

/** Above this, `t` is in milliseconds (field) and not in seconds (documented). */
const LARGEST_PLAUSIBLE_SECONDS = 1e11;

/**
 * The value of a `Wooshpay-Signature` header: `t=<timestamp>,v1=<hex>` (documented: Webhook signatures).
 * @param timestamp whole epoch seconds or milliseconds, written as given
 * @param secret the endpoint's secret, `whsec_` included, used as literal text (field)
 */
export function signWebhook(rawBody: string | Uint8Array, secret: string, timestamp: number): string {
  return `t=${timestamp},v1=${digest(rawBody, secret, String(timestamp)).toString("hex")}`;
}

/**
 * Why a delivery is to be refused, or null where one of its `v1` values was made with one of the secrets.
 * Compares every pair in constant time, so that timing tells neither which secret nor how much of it matched.
 */
export function refuseSignature(
  rawBody: string | Uint8Array,
  header: Headers | string | null,
  secrets: readonly string[],
  tolerance?: Tolerance,
): SignatureRefusal | null {
  const value = header instanceof Headers ? signatureHeaderOf(header) : header;
  if (!value) return "missing_header";
  const parsed = parseHeader(value);
  if (!parsed) return "malformed_header";
  // An empty secret would let anyone sign.
  const usable = secrets.filter((secret) => secret !== "");
  if (usable.length === 0) return "no_secret";
  const expected = usable.map((secret) => digest(rawBody, secret, parsed.timestamp));
  if (!anyEqual(expected, parsed.signatures)) return "wrong_signature";
  return tolerance && isOutside(tolerance, Number(parsed.timestamp)) ? "outside_tolerance" : null;
}

/** `Wooshpay-Signature` is documented; one client in the field reads only `Signature`, with the same value. */
function signatureHeaderOf(headers: Headers): string | null {
  return headers.get("wooshpay-signature") ?? headers.get("signature");
}

/** Exactly one `t`, at least one `v1` of 64 lower-case hex digits; other elements are ignored (documented). */
function parseHeader(value: string): SignatureHeader | null {
  const elements = value.split(",").map((element) => element.trim());
  const valuesOf = (name: string) =>
    elements.filter((element) => element.startsWith(`${name}=`)).map((element) => element.slice(name.length + 1));
  const timestamp = valuesOf("t").join(",");
  const signatures = valuesOf("v1").filter((signature) => /^[0-9a-f]{64}$/.test(signature));
  return /^\d{1,15}$/.test(timestamp) && signatures.length > 0 ? { timestamp, signatures } : null;
}

function digest(rawBody: string | Uint8Array, secret: string, timestamp: string): Buffer {
  return createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest();
}

function anyEqual(expected: readonly Buffer[], signatures: readonly string[]): boolean {
  const pairs = signatures.flatMap((signature) =>
    expected.map((digest) => timingSafeEqual(digest, Buffer.from(signature, "hex"))),
  );
  return pairs.includes(true);
}

function isOutside({ toleranceSeconds, now }: Tolerance, timestamp: number): boolean {
  const seconds = timestamp > LARGEST_PLAUSIBLE_SECONDS ? timestamp / 1000 : timestamp;
  return Math.abs(now().getTime() / 1000 - seconds) > toleranceSeconds;
}
