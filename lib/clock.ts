/** The one source of the present. Use cases take `now` from their context, so that tests can move it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
