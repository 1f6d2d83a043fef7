import { stopAlert } from "@/lib/alerts/answer-alert";
import { db } from "@/lib/db/client";
import { report } from "@/lib/report";

/** The "unsubscribe" of a mail program: one post, without a question (RFC 8058). Who knows the token may end the alert. */
export async function POST(_request: Request, { params }: RouteContext<"/api/alerts/[token]">): Promise<Response> {
  try {
    await stopAlert({ db: db() }, (await params).token, "one");
    return new Response(null, { status: 204 });
  } catch (error) {
    report("alert could not be ended", error);
    return new Response(null, { status: 503 });
  }
}
