/** Codes of what can be said at sign-in and sign-up; sentences in messages under auth.notices. */
export const authNotices = [
  "bad_credentials",
  "too_many",
  "email_taken",
  "weak_password",
  "bad_email",
  "name_missing",
  "unavailable",
] as const;

export type AuthNotice = (typeof authNotices)[number];
