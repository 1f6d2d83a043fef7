/** Runs `work` while no other process holds `file`; `onWait` is told once that it has to wait, and for which process. */
export function withLock<T>(file: string, work: () => Promise<T>, onWait?: (pid: number) => void): Promise<T>;

/** This process' mark: its pid and, since pids are used again, the moment it began. */
export function ownMark(): string;

/** Whether the process that left this mark still runs. */
export function isLive(mark: string): boolean;

/** Takes `file` for as long as this process lives; answers the pid of the live process that has it, or undefined when taken. */
export function claim(file: string): number | undefined;
