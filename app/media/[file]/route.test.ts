import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET } from "./route";

const file = "0123456789abcdef-240.webp";
const bytes = Buffer.from("RIFF....WEBP");
let dataDir = "";

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "windfall-media-route-"));
  await mkdir(path.join(dataDir, "media"));
  await writeFile(path.join(dataDir, "media", file), bytes);
  await writeFile(path.join(dataDir, "secret.webp"), "secret");
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", "postgresql://u:p@127.0.0.1:1/none");
  vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdef");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(dataDir, { recursive: true });
});

function get(name: string, headers: Record<string, string> = {}) {
  return GET(new Request("http://shop.test/media/x", { headers }), { params: Promise.resolve({ file: name }) });
}

test("a picture is served whole and may be kept for ever", async () => {
  const response = await get(file);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "image/webp",
    etag: `"${file}"`,
  });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

test("who has it already gets no second copy", async () => {
  const response = await get(file, { "if-none-match": `W/"x", "${file}"` });
  expect([response.status, await response.text()]).toEqual([304, ""]);
});

test.each([
  "0123456789abcdef-480.webp",
  "../secret.webp",
  "..%2fsecret.webp",
  "0123456789abcdef-240.webp/../../secret.webp",
  "0123456789abcdef-240.webp\0",
  "0123456789ABCDEF-240.webp",
  ".import-abc",
  "",
])("nothing is found under the name %j", async (name) => {
  const response = await get(name);
  expect([response.status, await response.text()]).toEqual([404, "Not found"]);
});
