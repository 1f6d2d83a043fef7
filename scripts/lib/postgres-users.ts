import fs from "node:fs";
import path from "node:path";
import { isLive, ownMark } from "./lock.mjs";

const ofMark = (file: string) => file.slice(0, file.lastIndexOf("."));

/** Who uses one Postgres server, a file for each use: the last one to leave stops it. */
export class PostgresUsers {
  static #uses = 0;
  readonly #file: string;

  constructor(private readonly folder: string) {
    PostgresUsers.#uses += 1;
    this.#file = path.join(folder, `${ownMark()}.${PostgresUsers.#uses}`);
  }

  join(): void {
    fs.mkdirSync(this.folder, { recursive: true });
    fs.writeFileSync(this.#file, "");
  }

  leave(): void {
    fs.rmSync(this.#file, { force: true });
  }

  /** Whether nobody is left; marks of processes that were killed are cleared away. */
  isEmpty(): boolean {
    const marks = fs.existsSync(this.folder) ? fs.readdirSync(this.folder) : [];
    const dead = marks.filter((mark) => !isLive(ofMark(mark)));
    for (const mark of dead) fs.rmSync(path.join(this.folder, mark), { force: true });
    return dead.length === marks.length;
  }
}
