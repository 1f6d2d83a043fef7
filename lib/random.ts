import { randomBytes } from "node:crypto";

/** Unguessable text of so many random bytes, in letters, digits, `_` and `-`. */
export type RandomText = (bytes: number) => string;

export const secureRandomText: RandomText = (bytes) => randomBytes(bytes).toString("base64url");
