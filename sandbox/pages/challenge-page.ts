import { html } from "hono/html";
import type { IntentRecord } from "../store/records.ts";
import { page, type Html } from "./layout.ts";
import { methodName } from "./method-name.ts";
import { formatMoney } from "./money.ts";

/** The bank's question between paying and paid: 3-D Secure for cards, the wallet's own page for other methods. */
export function challengePage(intent: IntentRecord, methodType: string): Html {
  const total = formatMoney(intent.amount, intent.currency);
  const isCard = methodType === "card";
  const title = isCard ? "Is this you?" : `Pay with ${methodName(methodType)}`;
  const text = isCard
    ? `Your bank wants to know whether you are paying ${total}. This stands for the bank's 3-D Secure page.`
    : `You are about to pay ${total}. This stands for the page of your bank or wallet.`;
  return page(
    title,
    html`<main class="notice">
      <div class="box">
        <div class="sign" aria-hidden="true">?</div>
        <h1>${title}</h1>
        <p>${text}</p>
        <form method="post">
          <button class="button" type="submit" name="answer" value="approve">Approve</button>
        </form>
        <form method="post">
          <button class="button" type="submit" name="answer" value="fail">Fail</button>
        </form>
      </div>
    </main>`,
  );
}
