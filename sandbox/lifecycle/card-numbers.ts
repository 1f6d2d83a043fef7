import { passesLuhn } from "./cards.ts";

/** Digits, in one piece or in groups as people write them. */
const digitGroups = /\d+(?:[\s-]{1,3}\d+)*/g;

/** First digits of the card schemes (ISO/IEC 7812): dates, times in milliseconds and ids of this API begin otherwise. */
const ofAScheme = /^(?:[3-6]|2[2-7]|8[12]|9792)/;

const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a text holds what looks like a whole card number: 13 to 19 digits of a scheme whose check digit is right, with
 * or without spaces and dashes. Not taken for one: a part of a UUID or other hexadecimal text, 19 digits after `_` as in an id, and
 * what follows a `+` as in a phone number.
 */
export function hasCardNumber(text: string): boolean {
  return firstPlace(text.replace(uuid, ""), 0) !== null;
}

/** The text with all but the last four digits of each such number replaced by `*`. */
export function withoutCardNumbers(text: string): string {
  let shown = text;
  for (let place = firstPlace(shown, 0); place; place = firstPlace(shown, place.to)) {
    const { from, to } = place;
    const hidden = shown.slice(from, to - 4).replace(/\d/g, "*");
    shown = shown.slice(0, from) + hidden + shown.slice(to - 4);
  }
  return shown;
}

function firstPlace(text: string, start: number): Place | null {
  digitGroups.lastIndex = start;
  for (let run = digitGroups.exec(text); run; run = digitGroups.exec(text)) {
    const groups = [...run[0].matchAll(/\d+/g)].map((group) => ({
      from: run.index + group.index,
      to: run.index + group.index + group[0].length,
    }));
    for (let first = 0; first < groups.length; first += 1) {
      const place = placeFrom(text, groups, first);
      if (place) return place;
    }
  }
  return null;
}

/** Joins groups from the `first` on for as long as they could still be one number. */
function placeFrom(text: string, groups: readonly Place[], first: number): Place | null {
  const from = groups[first]?.from ?? 0;
  if (!ofAScheme.test(text.slice(from, from + 12).replace(/\D/g, ""))) return null;
  let digits = "";
  for (const group of groups.slice(first, first + 19)) {
    digits += text.slice(group.from, group.to);
    if (digits.length > 19) return null;
    const place = { from, to: group.to };
    if (digits.length >= 13 && standsAlone(text, place) && passesLuhn(digits)) return place;
  }
  return null;
}

function standsAlone(text: string, { from, to }: Place): boolean {
  const isId = text[from - 1] === "_" && /^\d{19}$/.test(text.slice(from, to));
  return !isId && !/[a-f+]/i.test(text[from - 1] ?? "") && !/[a-f]/i.test(text[to] ?? "");
}
