import { drawIcon, iconFiles } from "@/lib/reach/icons";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => iconFiles.map((file) => ({ file }));

/** Drawn while building, from the one drawing there is. */
export async function GET(_: Request, { params }: RouteContext<"/media/icons/[file]">): Promise<Response> {
  const { file } = await params;
  const known = iconFiles.find((name) => name === file);
  if (!known) return new Response("Not found", { status: 404 });
  return new Response(new Uint8Array(await drawIcon(known)), {
    headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
  });
}
