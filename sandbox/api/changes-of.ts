/** What an update leaves of a text: absent keeps it, an empty text takes it away (assumed). */
export function updatedText(given: string | undefined, kept: string | null): string | null {
  if (given === undefined) return kept;
  return given === "" ? null : given;
}

/** Metadata of an update is added key by key; an empty value takes its key away (assumed). */
export function updatedMetadata<Value>(
  given: Readonly<Record<string, Value>> | undefined,
  kept: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries({ ...kept, ...given }).filter(([, value]) => value !== ""));
}
