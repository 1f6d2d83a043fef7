export const choices = ["allowed", "refused"] as const;
export type Choice = (typeof choices)[number];

/** What holds for a visitor: the browser's own signal before any answer; null where nobody has said anything yet. */
export type Standing = Choice | "signal" | null;

/** `cookies` as in a Cookie header, `name` that of the answer's, `signal` whether Global Privacy Control is on. */
export function standing(cookies: string, name: string, signal: boolean): Standing {
  if (signal) return "signal";
  const kept = cookies.split("; ").find((cookie) => cookie.startsWith(`${name}=`));
  return choices.find((choice) => kept === `${name}=${choice}`) ?? null;
}
