import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { needsPostcode } from "@/lib/orders/address";
import { Field } from "@/components/ui/field";

type Props = { market: Market; t: Translator; customer: { email: string; name: string } | null };

/** E-mail and delivery address, in the order in which people say them; who is signed in need not say the first again. */
export function ContactFields({ market, t, customer }: Props) {
  return (
    <>
      <Field
        label={t("free.email")}
        hint={t("free.emailHint")}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={customer?.email}
        maxLength={254}
        required
      />
      <Field
        label={t("free.name")}
        name="name"
        autoComplete="name"
        defaultValue={customer?.name}
        maxLength={100}
        required
      />
      <Field label={t("free.line1")} name="line1" autoComplete="address-line1" maxLength={100} required />
      <Field label={t("free.line2")} name="line2" autoComplete="address-line2" maxLength={100} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("free.city")} name="city" autoComplete="address-level2" maxLength={100} required />
        <Field
          label={needsPostcode(market) ? t("free.postalCode") : t("free.postalCodeOptional")}
          name="postalCode"
          autoComplete="postal-code"
          maxLength={100}
          required={needsPostcode(market)}
        />
      </div>
      <Field label={t("free.state")} name="state" autoComplete="address-level1" maxLength={100} />
      <Country market={market} label={t("free.country")} />
      <Field
        label={t("free.phone")}
        hint={t("free.phoneHint")}
        name="phone"
        type="tel"
        autoComplete="tel"
        maxLength={40}
      />
    </>
  );
}

function Country({ market, label }: { market: Market; label: string }) {
  const names = new Intl.DisplayNames(market.locale, { type: "region" });
  return (
    <div className="grid gap-1.5">
      <label htmlFor="country" className="font-medium">
        {label}
      </label>
      <select
        id="country"
        name="country"
        autoComplete="country"
        className="min-h-12 w-full border border-edge bg-paper px-4"
      >
        {market.deliversTo.map((country) => (
          <option key={country} value={country}>
            {names.of(country) ?? country}
          </option>
        ))}
      </select>
    </div>
  );
}
