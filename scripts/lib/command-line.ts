import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command that cannot be understood: a sentence for whoever gave it, and the help that goes with it. */
export class WrongUse extends Error {
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

/** Options and words of a command line. */
export function readArgs<const T extends NonNullable<ParseArgsConfig["options"]>>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

/** What the program was asked for. A wrong use ends it with 2, and with help. */
export function commandGiven<Command>(read: (argv: readonly string[]) => Command, help: string): Command {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${error.help ?? help}`);
    process.exit(2);
  }
}
