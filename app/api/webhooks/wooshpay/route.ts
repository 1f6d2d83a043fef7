import { currentShop } from "@/lib/payments/psp";
import { receiveWebhook } from "@/lib/payments/receive-webhook";

export async function POST(request: Request): Promise<Response> {
  const raw = new Uint8Array(await request.arrayBuffer());
  const { status, note } = await receiveWebhook(currentShop(), raw, request.headers);
  return Response.json({ note }, { status });
}
