import type { ChargeRecord, IntentRecord, MethodRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";

type BanksWord = Partial<Pick<ChargeRecord, "accepted" | "declined" | "captured" | "amountCaptured">>;

/** Records an attempt to take the whole amount of an intent; what the bank said so far is in `word`. */
export function makeCharge(
  world: World,
  changes: Changes,
  intent: IntentRecord,
  method: MethodRecord,
  word: BanksWord,
): ChargeRecord {
  const charge: ChargeRecord = {
    id: world.ids.next("ch_"),
    created: world.clock.nowSeconds(),
    intentId: intent.id,
    customerId: intent.customerId,
    methodId: method.id,
    methodType: method.type,
    card: method.card,
    billingDetails: method.billingDetails,
    amount: intent.amount,
    currency: intent.currency,
    description: intent.description,
    metadata: intent.metadata,
    accepted: null,
    declined: null,
    captured: false,
    amountCaptured: 0,
    amountRefunded: 0,
    disputed: false,
    ...word,
  };
  changes.put("charge", charge);
  return charge;
}

/** Notes what has become of the intent's last attempt. */
export function updateCharge(changes: Changes, intent: IntentRecord, word: BanksWord): ChargeRecord | null {
  const charge = intent.chargeId === null ? undefined : changes.get("charge", intent.chargeId);
  if (!charge) return null;
  const updated = { ...charge, ...word };
  changes.put("charge", updated);
  return updated;
}
