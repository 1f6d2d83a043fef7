import { db } from "@/lib/db/client";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

/** Up, and able to reach its database. */
export async function GET(): Promise<Response> {
  try {
    await db().$queryRaw`SELECT 1`;
    return Response.json({ status: "ok", database: "up" });
  } catch (error) {
    report("health check failed", error);
    return Response.json({ status: "unavailable", database: "down" }, { status: 503 });
  }
}
