/** What a form's action answers to its component: a code for the tone, a sentence for the person. */
export type ActionState =
  | { status: "idle" }
  | { status: "done"; message: string; count?: number }
  | { status: "refused"; code: string; message: string };

export const idle: ActionState = { status: "idle" };
