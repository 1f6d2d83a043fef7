/** A mail as it leaves the house. */
export type Envelope = {
  /** Derived from the mail's key: the same fact never has two. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** As in the letter. */
  stop?: string;
  at: Date;
};

/** `unknown`: handed over, but nobody said whether it was taken. */
export type Delivery = { kind: "accepted" } | { kind: "refused"; why: string } | { kind: "unknown"; why: string };

/** Hands one mail over, once. Rejects where nothing was handed over and another try may do better. */
export type Deliver = (envelope: Envelope) => Promise<Delivery>;
