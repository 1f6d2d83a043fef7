import http from "node:http";
import type { Encoding } from "./speed";
import type { Target } from "./targets";

export type Html = Readonly<{
  bytes: number;
  gzipBytes: number;
  /** What Next says about where the page came from: HIT is its cache. */
  cache: string;
}>;

type Answer = Readonly<{ bytes: number; headers: http.IncomingHttpHeaders }>;

// Not fetch, which unpacks the body before its bytes can be counted.
function get(url: string, encoding: Encoding): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { "Accept-Encoding": encoding } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve({ bytes, headers: response.headers }));
    });
    request.on("error", reject);
  });
}

/** The bytes of a page's body as sent, plain and packed; asked twice, since the first answer may be what fills the cache. */
export async function weighHtml({ url }: Target): Promise<Html> {
  await get(url, "identity");
  const plain = await get(url, "identity");
  const packed = await get(url, "gzip");
  return { bytes: plain.bytes, gzipBytes: packed.bytes, cache: String(plain.headers["x-nextjs-cache"] ?? "none") };
}
