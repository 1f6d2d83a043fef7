type Cleanup = Readonly<{ stop: () => Promise<void>; kill: () => void | Promise<void> }>;

/** What has been started, and how to stop it: last in, first out. What is added after the end is stopped at once. */
export class Cleanups {
  readonly #list: Cleanup[] = [];
  #ended = false;
  #stopped: Promise<void> | undefined;

  get ended(): boolean {
    return this.#ended;
  }

  add(cleanup: Cleanup): void {
    this.#list.push(cleanup);
    if (this.#ended) void cleanup.stop();
  }

  remove(cleanup: Cleanup): void {
    const at = this.#list.indexOf(cleanup);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** Stops everything in order, waiting for each; once, however often it is asked to. */
  stop(): Promise<void> {
    this.#ended = true;
    return (this.#stopped ??= this.#stopAll());
  }

  async #stopAll(): Promise<void> {
    for (const cleanup of [...this.#list].reverse()) await cleanup.stop();
  }

  /** Stops everything without waiting for anything to finish its work. */
  async kill(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled([...this.#list].reverse().map((cleanup) => cleanup.kill()));
  }
}
