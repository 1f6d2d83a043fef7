const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** A time as the flight recorder tells it. */
export const storyTime = (at: Date) => `${format.format(at)} UTC`;
