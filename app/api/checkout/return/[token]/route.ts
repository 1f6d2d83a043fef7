import { seeOther } from "@/lib/http/see-other";
import { marketOfOrder } from "@/lib/orders/places";

async function toOrder(_request: Request, { params }: RouteContext<"/api/checkout/return/[token]">): Promise<Response> {
  const { token } = await params;
  return seeOther(`/${await marketOfOrder(token)}/orders/${encodeURIComponent(token)}?returned=1`);
}

// Some payment methods come back with a POST.
export { toOrder as GET, toOrder as POST };
