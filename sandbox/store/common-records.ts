/** Times are kept as the documentation has them: whole epoch seconds. Only events and deliveries know milliseconds. */
export type Seconds = number;
export type Metadata = Readonly<Record<string, unknown>>;

export interface Address {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postal_code: string | null;
  readonly country: string | null;
}
