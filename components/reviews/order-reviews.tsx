import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import type { ReviewableLine } from "@/lib/reviews/queries";
import { reviewPath } from "@/components/paths";

type Props = { lines: readonly ReviewableLine[]; token: string; market: Market; t: Translator };

/** What has arrived and can be spoken of; nothing, while nothing has. */
export function OrderReviews({ lines, token, market, t }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className="print-hidden mt-16">
      <h2 className="text-heading">{t("reviews.ask")}</h2>
      <p className="mt-3 text-quiet">{t("reviews.askText")}</p>
      <ul className="mt-5 border-t border-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-3">
            <div>
              <p>{`${line.name} · ${line.finish}`}</p>
              {line.review && (
                <p className="text-[0.9375rem] text-quiet">
                  {t(`reviews.states.${line.review.state}`, { cause: line.review.cause ?? "" })}
                </p>
              )}
            </div>
            {line.review?.state !== "published" && <Way line={line} token={token} market={market} t={t} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ line, token, market, t }: Omit<Props, "lines"> & { line: ReviewableLine }) {
  const action = t(line.review ? "reviews.change" : "reviews.write");
  return (
    <a
      href={reviewPath(market, token, line.id)}
      aria-label={t("reviews.of", { action, name: `${line.name}, ${line.finish}` })}
      className="inline-flex min-h-11 items-center text-link"
    >
      {action}
    </a>
  );
}
