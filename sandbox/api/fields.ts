import { z } from "zod";
import { isObject } from "./body.ts";

export const MAX_AMOUNT = 99_999_999;

/** A whole number, or the same in digits: forms have only text, and the documentation types several numbers as text. */
export function whole(limits: { readonly min: number; readonly max?: number }) {
  const schema = z
    .int()
    .min(limits.min)
    .max(limits.max ?? Number.MAX_SAFE_INTEGER);
  return z.preprocess(
    (value) => (typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value),
    schema,
  );
}

/** More than 0 and at most 100, with two decimals; a number or the same as text. */
export const percentage = z.preprocess(
  (value) => (typeof value === "string" && /^\d{1,3}(\.\d{1,2})?$/.test(value) ? Number(value) : value),
  z
    .number()
    .gt(0)
    .max(100)
    .refine((percent) => Number(percent.toFixed(2)) === percent, "must have at most two decimals"),
);

export const flag = z.preprocess((value) => (value === "true" ? true : value === "false" ? false : value), z.boolean());

export const text = z.string().max(5000);
export const filledText = text.min(1, "must not be empty");

/** 50 keys of 40 characters with values of 500 (assumed). Values need not be text (field). */
export const metadata = z.record(z.string(), z.unknown()).superRefine((entries, context) => {
  const complain = (message: string, key?: string) =>
    context.addIssue({ code: "custom", message, path: key === undefined ? [] : [key] });
  if (Object.keys(entries).length > 50) complain("at most 50 keys are allowed");
  for (const [key, value] of Object.entries(entries)) {
    if (key.length > 40) complain("a key has at most 40 characters", key);
    if (asText(value).length > 500) complain("a value has at most 500 characters", key);
  }
});

/** Metadata of an intent holds text only (field). */
export const textMetadata = metadata.transform((entries) =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, asText(value)])),
);

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Three letters of a currency that is in use, in either case (field); shown in capitals. */
export const currency = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => knownCurrencies.has(code), "must be a three-letter ISO 4217 code");

const knownCurrencies = new Set(Intl.supportedValuesOf("currency"));

/** An http or https address, or one without a scheme as in WooshPay's samples. It is kept byte for byte. */
export const returnUrl = z
  .string()
  .max(2048)
  .refine((url) => !/[\s\p{Cc}]/u.test(url) && isWebAddress(withScheme(url)), "must be an http or https URL");

export function withScheme(url: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(url) ? `https://${url}` : url;
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/** Objects whose members are kept as they came. */
export const anyObject = z.custom<Readonly<Record<string, unknown>>>(isObject, "expected an object");
