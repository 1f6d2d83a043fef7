const KEY = "seen";
const MOST = 8;

/** The products this browser remembers, the latest first. */
export function readSeen(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((slug) => typeof slug === "string") : [];
  } catch {
    return [];
  }
}

/** Remembers one more; the one that is looked at now and eight before it. */
export function rememberSeen(slug: string): void {
  const others = readSeen().filter((each) => each !== slug);
  try {
    localStorage.setItem(KEY, JSON.stringify([slug, ...others].slice(0, MOST + 1)));
  } catch {
    // A browser that lets nothing be kept shows nothing again.
  }
}

export function forgetSeen(): void {
  localStorage.removeItem(KEY);
}
