import type { ReceiptPart } from "./receipt";

/** The lines as a table, with columns for what there is: a discount, a tax. */
export function ReceiptLines({ order, show, t }: ReceiptPart) {
  const { lines, discount, tax } = order;
  const columns = [
    { name: t("receipt.quantity"), of: (line: (typeof lines)[number]) => String(line.quantity) },
    { name: t("receipt.unit"), of: (line: (typeof lines)[number]) => show(line.unit) },
    ...(discount.minor > 0
      ? [{ name: t("receipt.discount"), of: (line: (typeof lines)[number]) => show(line.discount) }]
      : []),
    ...(tax.minor > 0 ? [{ name: t("receipt.tax"), of: (line: (typeof lines)[number]) => show(line.tax) }] : []),
    { name: t("receipt.amount"), of: (line: (typeof lines)[number]) => show(line.total) },
  ];
  return (
    <div
      role="region"
      aria-label={t("receipt.goods")}
      tabIndex={0}
      className="mt-10 overflow-x-auto max-sm:text-[0.875rem] print:overflow-visible"
    >
      <table className="w-full border-collapse text-start tabular-nums">
        <thead>
          <tr className="border-b border-ink text-sm text-quiet">
            <th scope="col" className="py-2 pe-2 text-start align-bottom font-normal sm:pe-4">
              {t("receipt.item")}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="py-2 ps-2 text-end align-bottom font-normal break-keep sm:ps-4">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-b border-line">
              <th scope="row" className="min-w-24 py-3 pe-2 text-start align-top font-normal sm:pe-4">
                {t("order.item", { name: line.name, finish: line.finish })}
              </th>
              {columns.map(({ name, of }) => (
                <td key={name} className="py-3 ps-2 text-end align-top whitespace-nowrap sm:ps-4">
                  {of(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
