type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

const MOST_ITEMS = 50;
const MOST_CHARACTERS = 300;

/** Members that say who somebody is or where they live, wherever they stand. */
const personal = new Set([
  "email",
  "customer_email",
  "receipt_email",
  "phone",
  "line1",
  "line2",
  "city",
  "postal_code",
]);
/** Members that open something: whoever holds them may act or look. */
const secret = new Set(["secret", "client_secret", "number", "cvc", "fingerprint", "token"]);
/** An object with one of these describes a person, so that its `name` is somebody's; a product's name is kept. */
const ofAPerson = ["address", "email", "phone", "line1"];

/** A body as the flight recorder keeps it: nothing that pays, opens a page or tells who the shopper is. Null where it is not JSON. */
export function redactBody(text: string): Json {
  if (text === "") return null;
  try {
    return redact(JSON.parse(text) as Json);
  } catch {
    return { unreadable: `${text.length} characters` };
  }
}

function redact(value: Json): Json {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "number") return value > 9e12 && isCard(String(value)) ? "[card]" : value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(redact);
  if (value === null || typeof value !== "object") return value;
  const isPerson = ofAPerson.some((member) => member in value);
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, redactMember(member, inner, isPerson)]),
  );
}

function redactMember(member: string, value: Json, isPerson: boolean): Json {
  if (value === null || value === "") return value;
  const hides = personal.has(member) || secret.has(member) || (isPerson && (member === "name" || member === "state"));
  if (hides) return typeof value === "object" ? redact(value) : "[redacted]";
  if (/(^|_)url$/.test(member) && typeof value === "string") return originOf(value);
  return redact(value);
}

/** Pay pages and ways back open for whoever has the address: only the host is kept. */
function originOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}/…` : "[redacted]";
}

/** Text in which somebody may have written what has no place there. */
export function redactText(text: string): string {
  const clean = text
    .replace(/\b(sk|pk|rk)_(test|live)_\w+|\bwhsec_\w+/g, "[key]")
    .replace(/[^\s@/?&=]+@[^\s@/?&=]+\.[a-z]{2,}/gi, "[e-mail]")
    .replace(/(?<![\w])\d(?:[ -]?\d){12,18}(?!\w)/g, (digits) => (isCard(digits) ? "[card]" : digits));
  return clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS)}…` : clean;
}

/** The check sum that card numbers carry (Luhn). */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
