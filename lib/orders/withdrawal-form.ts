import type { DeclaredPieces } from "./withdrawal";

/** Where a shopper is in the two steps of a declaration, with what was typed so far. */
export type WithdrawalForm = {
  step: "choose" | "confirm";
  name: string;
  email: string;
  pieces: DeclaredPieces;
  /** What is wrong with what was typed, as a sentence. */
  message: string | null;
};

/** The field of a line's pieces. */
export const piecesField = (lineId: string) => `pieces:${lineId}`;
