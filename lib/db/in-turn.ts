import pg from "pg";

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * A connection on which each statement waits for the one before. Prisma asks for several relations at once, within a
 * transaction too; pg lines them up itself, but says that from its version 9 on it will not.
 */
export class InTurn extends pg.Client {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = (args: unknown[]) => (super.query as unknown as Query).apply(this, args);
    const inTurn: Query = (...args) => {
      // A pool's own queries have their connection to themselves.
      if (typeof args.at(-1) === "function") return send(args);
      const answer = this.turn.then(() => send(args));
      this.turn = answer.catch(() => undefined);
      return answer;
    };
    this.query = inTurn as typeof this.query;
  }
}
