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
    <div className="mt-10 overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-start tabular-nums">
        <thead>
          <tr className="border-b border-ink text-sm text-quiet">
            <th scope="col" className="py-2 pe-4 text-start font-normal">
              {t("receipt.item")}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="py-2 ps-4 text-end font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-b border-line">
              <th scope="row" className="min-w-40 py-3 pe-4 text-start font-normal">
                {line.name}, {line.finish}
              </th>
              {columns.map(({ name, of }) => (
                <td key={name} className="py-3 ps-4 text-end align-top whitespace-nowrap">
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
