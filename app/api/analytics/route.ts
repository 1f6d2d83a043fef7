import { configuredDoor } from "@/lib/analytics/configured";
import { receiveEvents } from "@/lib/analytics/receive";
import { report } from "@/lib/report";

/** One answer for everything: no page waits for it, and none is told whether something was kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    await receiveEvents(configuredDoor(), request);
  } catch (error) {
    report("events could not be kept", error);
  }
  return new Response(null, { status: 204 });
}
