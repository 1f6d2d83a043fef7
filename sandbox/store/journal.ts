import {
  close,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from "node:fs";
import path from "node:path";

const CHUNK_BYTES = 1 << 20;

export interface Journal {
  /** Returns only when the operating system has the line: what was answered survives `kill -9` of this process. */
  append(entry: unknown): void;
  /** Replaces everything by these entries, through a temporary file, so that a crash leaves the old or the new journal. */
  rewrite(entries: Iterable<unknown>): void;
  close(): void;
}

/** A journal that keeps nothing, for sandboxes that live only as long as their test. */
export const noJournal: Journal = { append: () => {}, rewrite: () => {}, close: () => {} };

/** Raised when rows that older journals hold can no longer be read: such a journal is set aside, not converted. */
const VERSION = 2;
const header = { version: VERSION };

/**
 * Opens (or begins) the append-only journal `journal.jsonl` in `folder` and hands each entry to `replay`, oldest first.
 * A last line without its newline is what a killed process leaves behind: it was never acknowledged, so it is cut off.
 * @throws Error naming the line when one before the last cannot be read: that is damage, not a crash.
 */
export function openJournal(folder: string, replay: (entry: unknown) => void, log: (line: string) => void): Journal {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "journal.jsonl");
  setAsideIfOlder(file, log);
  let size = existsSync(file) ? replayFile(file, replay) : 0;
  let fd = openSync(file, "a");
  ftruncateSync(fd, size);

  const journal: Journal = {
    append(entry) {
      const line = toLine(entry);
      try {
        writeFully(fd, line);
        size += line.length;
      } catch (error) {
        // Half a line would turn the next one into garbage.
        ftruncateSync(fd, size);
        throw error;
      }
    },
    rewrite(entries) {
      const temporary = `${file}.new`;
      const out = openSync(temporary, "w");
      let written = 0;
      const write = (line: Buffer) => {
        writeFully(out, line);
        written += line.length;
      };
      write(toLine(header));
      for (const entry of entries) write(toLine(entry));
      closeSync(out);
      renameSync(temporary, file);
      // Giving up a large file takes the system a while, which nobody needs to wait for.
      close(fd, () => {});
      fd = openSync(file, "a");
      size = written;
    },
    close: () => closeSync(fd),
  };
  if (size === 0) journal.append(header);
  return journal;
}

/** A journal of an older version keeps its content under another name; the sandbox begins anew. */
function setAsideIfOlder(file: string, log: (line: string) => void): void {
  if (!existsSync(file)) return;
  const first = firstLine(file);
  if (first === null) return;
  const found = parseLine(first, file, 1);
  const version = typeof found === "object" && found !== null && "version" in found ? Number(found.version) : 1;
  if (version === VERSION) return;
  const aside = file.replace(/\.jsonl$/, `-v${version}.jsonl`);
  renameSync(file, aside);
  log(`The journal was written by version ${version} of the sandbox and is now ${aside}; starting empty.`);
}

/** Null when there is no whole line, or when the first is too long to be the header of a journal. */
function firstLine(file: string): string | null {
  const fd = openSync(file, "r");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const text = chunk.subarray(0, readSync(fd, chunk));
  closeSync(fd);
  const end = text.indexOf(10);
  return end < 0 ? null : text.subarray(0, end).toString("utf8");
}

/** Reads in chunks: a journal of 100,000 sessions is longer than the longest string. Returns the bytes of whole lines. */
function replayFile(file: string, replay: (entry: unknown) => void): number {
  const fd = openSync(file, "r");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let good = 0;
  let lineNumber = 0;
  for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) {
    let text = Buffer.concat([rest, chunk.subarray(0, read)]);
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10)) {
      lineNumber += 1;
      const entry = parseLine(text.subarray(0, end).toString("utf8"), file, lineNumber);
      if (lineNumber > 1) replay(entry);
      good += end + 1;
      text = text.subarray(end + 1);
    }
    rest = text;
  }
  closeSync(fd);
  return good;
}

function parseLine(line: string, file: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${lineNumber} of ${file} is damaged. Move the file away to start with an empty sandbox.`);
  }
}

function toLine(entry: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(entry)}\n`);
}

function writeFully(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
}
