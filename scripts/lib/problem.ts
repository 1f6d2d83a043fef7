/** Something whoever runs the command can put right: shown as its sentence alone, without a stack. */
export class Problem extends Error {
  override name = "Problem";
}

/** Prints why a program ends; anything but a Problem is a fault of ours and keeps its stack. */
export function report(error: unknown): void {
  if (error instanceof Problem) console.error(`\n✗ ${error.message}`);
  else if (codeOf(error) === "EACCES") console.error(`\n✗ ${(error as Error).message}\n${otherAccount}`);
  else console.error(error);
}

const otherAccount = "It belongs to another account, perhaps root's: give it back with chown -R, or set DATA_DIR.";

/** The code of a system error, such as ENOENT or Postgres' 3D000. */
export function codeOf(error: unknown): string | undefined {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code;
}
