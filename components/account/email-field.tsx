import type { Translator } from "@/lib/i18n/translator";
import { Field } from "@/components/ui/field";

/** The address an account goes by; `before` is what is known of it already. */
export function EmailField({ before, t }: { before: string | null | undefined; t: Translator }) {
  return (
    <Field
      label={t("auth.email")}
      name="email"
      type="email"
      autoComplete="username"
      defaultValue={before ?? ""}
      required
    />
  );
}
