/** Minor units as people write them: 4200 GBP is £42.00, 4200 JPY is ¥4,200, 4200 KWD is KWD 4.200. */
export function formatMoney(minor: number, currency: string): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
