import { serverEnv } from "@/lib/env/server";
import { mediaStore, readMedia } from "@/lib/media/store";

export const runtime = "nodejs";

/** One size of a picture. Its name holds a hash of its content, so whoever has it need never ask again. (Next sends it chunked: it drops a Content-Length.) */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const bytes = await readMedia(mediaStore(serverEnv().dataDir), file);
  if (!bytes) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });

  const headers = { ETag: `"${file}"`, "Cache-Control": "public, max-age=31536000, immutable" };
  if (request.headers.get("if-none-match")?.includes(headers.ETag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, "Content-Type": "image/webp" } });
}
