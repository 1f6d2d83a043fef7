import { createWooshPay } from "@/lib/wooshpay";

/** A client whose service gives one answer, and which keeps the body it was sent. */
export function serviceThatAnswers(answer: unknown) {
  const bodies: unknown[] = [];
  const wooshpay = createWooshPay({
    secretKey: "sk_test_samples",
    fetch: async (_url, init) => {
      bodies.push(init.body);
      return Response.json(answer);
    },
  });
  return { wooshpay, bodies };
}
