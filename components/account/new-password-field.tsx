import type { Translator } from "@/lib/i18n/translator";
import { Field } from "@/components/ui/field";

/** Where a password is chosen; the least length is checked again by the server. */
export function NewPasswordField({ t }: { t: Translator }) {
  return (
    <Field
      label={t("auth.password")}
      hint={t("auth.passwordHint")}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={10}
      required
    />
  );
}
