import type { Translator } from "@/lib/i18n/translator";

type Props = { ancestors: readonly { href: string; label: string }[]; name: string; t: Translator };

export function Breadcrumb({ ancestors, name, t }: Props) {
  return (
    <nav aria-label={t("product.breadcrumb")} className="text-sm text-quiet">
      <ol className="flex flex-wrap items-center gap-x-2.5">
        {ancestors.map(({ href, label }) => (
          <li key={href} className="flex items-center gap-x-2.5">
            <a href={href} className="flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline">
              {label}
            </a>
            <span aria-hidden="true" className="size-1 rounded-full bg-edge" />
          </li>
        ))}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
