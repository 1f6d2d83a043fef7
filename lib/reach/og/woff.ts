import { inflateSync } from "node:zlib";

const DIRECTORY_AT = 44;
const WOFF_ENTRY = 20;
const ENTRY = 16;

/**
 * A web font as the plain font inside it: the same tables, unpacked, behind a directory of the older form. What draws text
 * on the server reads no web fonts. WOFF 1.0: www.w3.org/TR/WOFF
 */
export function fontOfWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + ENTRY * count);
  writeHead(directory, woff.readUInt32BE(4), count);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  for (let index = 0; index < count; index++) {
    const from = DIRECTORY_AT + WOFF_ENTRY * index;
    const table = unpacked(woff, from);
    const to = 12 + ENTRY * index;
    woff.copy(directory, to, from, from + 4);
    woff.copy(directory, to + 4, from + 16, from + 20);
    directory.writeUInt32BE(offset, to + 8);
    directory.writeUInt32BE(table.length, to + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function writeHead(directory: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(ENTRY * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(ENTRY * (count - 2 ** power), 10);
}

function unpacked(woff: Buffer, entry: number): Buffer {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
  return packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
}
