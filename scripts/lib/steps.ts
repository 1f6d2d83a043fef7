const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Runs the steps of a longer job, printing how long each took and, every ten seconds, what it is still at. */
export class Steps {
  readonly #taken: { name: string; ms: number }[] = [];

  constructor(private readonly print: (line: string) => void = console.log) {}

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const progress = setInterval(() => this.print(`… ${name}  ${Math.round(elapsed() / 1000)} s`), 10_000);
    try {
      const result = await work();
      this.print(`✓ ${name.padEnd(10)} ${seconds(elapsed())}`);
      return result;
    } catch (error) {
      this.print(`✗ ${name.padEnd(10)} ${seconds(elapsed())}`);
      throw error;
    } finally {
      clearInterval(progress);
      this.#taken.push({ name, ms: elapsed() });
    }
  }

  /** One line for each step, and the time since the program began. */
  table(): string {
    const rows = this.#taken.map(({ name, ms }) => `  ${name.padEnd(12)}${seconds(ms).padStart(9)}`);
    return [...rows, `  ${"in all".padEnd(12)}${seconds(performance.now()).padStart(9)}`].join("\n");
  }
}
