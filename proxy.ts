import { NextResponse, type NextRequest } from "next/server";
import { serverEnv } from "@/lib/env/server";

/** No form of the shop comes near this; the framework's own limit answers with a 500. */
const MAX_FORM_BYTES = 64 * 1024;

// Forms and escaped addresses only: a proxy before the cached pages would cost them more than half of their speed.
export const config = {
  matcher: [
    { source: "/:path*", has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }] },
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
    { source: "/:path(.*%.*)" },
  ],
};

/** Says plainly what is wrong with a request before the framework meets it, so that bad input never ends in a 500. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isDecodable(request.nextUrl.pathname)) return refuse(400, "This address could not be read.");
  if (!isForm(request.headers)) return NextResponse.next();
  if (!isOurs(request.headers.get("origin"))) return refuse(403, "This form was sent from another site.");
  const length = request.headers.get("content-length");
  if (length === null) return refuse(411, "A form must say how long it is.");
  if (Number(length) > MAX_FORM_BYTES) return refuse(413, "This form is too large.");
  if (!(await isReadable(request))) return refuse(400, "This form could not be read.");
  return NextResponse.next();
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function isForm(headers: Headers): boolean {
  return headers.has("next-action") || isMultipart(headers);
}

function isMultipart(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
}

/** Browsers name the origin with every form they post; what does not is no browser and needs no protection from one. */
function isOurs(origin: string | null): boolean {
  return origin === null || origin === serverEnv().siteOrigin;
}

async function isReadable(request: NextRequest): Promise<boolean> {
  if (!isMultipart(request.headers)) return true;
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}

function refuse(status: number, message: string): NextResponse {
  return new NextResponse(`${message}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
