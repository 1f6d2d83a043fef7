/** Codes of what can be said to whoever asks for an alert; sentences in messages under alerts.notices. */
export const alertNotices = ["asked", "bad_email", "unknown_product", "in_stock", "too_many", "unavailable"] as const;

export type AlertNotice = (typeof alertNotices)[number];
