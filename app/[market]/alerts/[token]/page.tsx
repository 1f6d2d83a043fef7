import type { Metadata } from "next";
import { homePath, productPath } from "@/components/paths";
import { buttonClass, quietButtonClass } from "@/components/ui/button";
import { FallenMark, type Mood } from "@/components/ui/fallen-mark";
import { answerAlertAction } from "@/lib/alerts/actions";
import type { AlertView } from "@/lib/alerts/alert-view";
import { readAlert } from "@/lib/alerts/queries";
import { translator, type Translator } from "@/lib/i18n/translator";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; token: string }> };
type State = AlertView["state"] | "gone";

const moods: Record<State, Mood> = { asked: "hollow", waiting: "swaying", ended: "landed", gone: "gone" };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("alerts.title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Where the links in the mails of an alert lead. Opening it changes nothing; its buttons do. */
export default async function AlertPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token } = await params;
  const alert = await readAlert(token, market);
  const state = alert?.state ?? "gone";
  const { name = "", choice = "" } = alert ?? {};
  const way = alert
    ? { href: productPath(market, alert.slug), label: t("alerts.toProduct", { name }) }
    : { href: homePath(market), label: t("errors.notFoundLink") };
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <FallenMark mood={moods[state]} />
      <h1 className="mt-8 text-title">{t(`alerts.states.${state}.title`)}</h1>
      <p className="mt-6 max-w-prose text-lg">{t(`alerts.states.${state}.text`, { name, choice })}</p>
      {alert && (
        <form action={answerAlertAction} className="mt-8 flex flex-wrap gap-3">
          <input type="hidden" name="market" value={market.code} />
          <input type="hidden" name="token" value={token} />
          <Answers state={alert.state} t={t} />
        </form>
      )}
      <p className="mt-8">
        <a href={way.href} className="inline-flex min-h-11 items-center text-link">
          {way.label}
        </a>
      </p>
    </main>
  );
}

function Answers({ state, t }: { state: AlertView["state"]; t: Translator }) {
  return (
    <>
      {state === "asked" && <Answer intent="confirm" label={t("alerts.confirm")} className={buttonClass()} />}
      {state !== "ended" && <Answer intent="stop" label={t("alerts.stop")} className={quietButtonClass()} />}
      <Answer intent="stop_all" label={t("alerts.stopAll")} className={quietButtonClass()} />
    </>
  );
}

function Answer({ intent, label, className }: { intent: string; label: string; className: string }) {
  return (
    <button type="submit" name="intent" value={intent} className={className}>
      {label}
    </button>
  );
}
