/** The sources of the present. Use cases take `now` from their context, so that tests can move it. */
export type Clock = () => Date;

/** The machine's own time: for what concerns people at their browsers, such as sessions, and for measuring. */
export const systemClock: Clock = () => new Date();

/** How the shop's time is set against the machine's. */
export type ClockSetting = Readonly<{ offsetMs: number; frozenAtMs: number | null }>;

const unmoved: ClockSetting = { offsetMs: 0, frozenAtMs: null };

// Next loads modules several times over in one process; they must tell the same time.
const shared = globalThis as typeof globalThis & { windfallClock?: ClockSetting };

/** The time of orders, payments and carts: the machine's, except that with the sandbox it is the sandbox's. */
export const shopClock: Clock = () => readClock(shared.windfallClock ?? unmoved, systemClock());

export function readClock({ offsetMs, frozenAtMs }: ClockSetting, machine: Date): Date {
  return new Date(frozenAtMs ?? machine.getTime() + offsetMs);
}

/** Sets the shop's clock and answers by how many milliseconds it jumped. */
export function setShopClock(setting: ClockSetting): number {
  const machine = systemClock();
  const before = readClock(shared.windfallClock ?? unmoved, machine);
  shared.windfallClock = setting;
  return readClock(setting, machine).getTime() - before.getTime();
}
