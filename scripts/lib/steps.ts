const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Runs the steps of a longer job, printing how long each took and, every ten seconds, what it is still at. */
export class Steps {
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
    }
  }
}
