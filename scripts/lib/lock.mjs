// Plain JavaScript: it is needed before anything is installed.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

function beginning(pid) {
  try {
    // The 3rd field is the state, the 22nd the start time; the 2nd, the program's name in brackets, may hold spaces.
    const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    const isZombie = fields[0] === "Z";
    return isZombie ? "" : fields[19];
  } catch {
    if (process.platform === "linux") return "";
    return (
      spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.replace(/\W+/g, "-") ?? ""
    );
  }
}

const mark = (pid) => `${pid}.${beginning(pid)}`;

export const ownMark = () => mark(process.pid);

const pidOf = (text) => Number.parseInt(text, 10);

export function isLive(text) {
  const pid = pidOf(text);
  return Number.isInteger(pid) && beginning(pid) !== "" && mark(pid) === text;
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Moves a dead holder's file aside; puts it back if meanwhile a live process had taken it. */
function overrule(file) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (isLive(fs.readFileSync(aside, "utf8"))) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

export function claim(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}.new`;
  fs.writeFileSync(mine, ownMark());
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, so nobody reads a file that is still empty.
        fs.linkSync(mine, file);
        return undefined;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = read(file);
      if (holder !== undefined && isLive(holder)) return pidOf(holder);
      overrule(file);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

export async function withLock(file, work, onWait) {
  let told = false;
  for (let holder = claim(file); holder !== undefined; holder = claim(file)) {
    if (!told) onWait?.(holder);
    told = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
