import fs from "node:fs";
import path from "node:path";
import { isLive, ownMark } from "./lock.mjs";

/** The processes that use one Postgres server, a file each: the last one to leave stops it. */
export class PostgresUsers {
  constructor(private readonly folder: string) {}

  join(): void {
    fs.mkdirSync(this.folder, { recursive: true });
    fs.writeFileSync(path.join(this.folder, ownMark()), "");
  }

  leave(): void {
    fs.rmSync(path.join(this.folder, ownMark()), { force: true });
  }

  /** Whether nobody is left; marks of processes that were killed are cleared away. */
  isEmpty(): boolean {
    const marks = fs.existsSync(this.folder) ? fs.readdirSync(this.folder) : [];
    const dead = marks.filter((mark) => !isLive(mark));
    for (const mark of dead) fs.rmSync(path.join(this.folder, mark), { force: true });
    return dead.length === marks.length;
  }
}
