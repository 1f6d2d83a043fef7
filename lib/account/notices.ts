/** Codes of why an account was not deleted; sentences in messages under accountData.deletion.notices. */
export const deletionNotices = ["bad_password", "too_many", "unavailable"] as const;

export type DeletionNotice = (typeof deletionNotices)[number];
