import { viewer } from "@/lib/auth/viewer";
import { countCart } from "@/lib/cart/queries";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "no-store" };

/** What a cached page asks about its visitor: how many pieces lie in the cart, and who it is. */
export async function GET(): Promise<Response> {
  try {
    const [count, who] = await Promise.all([countCart(), viewer()]);
    return Response.json({ count, name: who.kind === "customer" ? who.name : null }, { headers });
  } catch (error) {
    report("visitor could not be read", error);
    return Response.json({ error: "unavailable" }, { status: 503, headers });
  }
}
