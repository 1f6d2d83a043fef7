import { seeOther } from "@/lib/http/see-other";
import { marketOfOrder } from "@/lib/orders/places";

/** A way back and nothing else: the cart is as it was, and the order can be paid until its session ends. */
async function toCart(_request: Request, { params }: RouteContext<"/api/checkout/cancel/[token]">): Promise<Response> {
  return seeOther(`/${await marketOfOrder((await params).token)}/cart?notice=cancelled`);
}

export { toCart as GET, toCart as POST };
