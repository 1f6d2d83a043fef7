import { cn } from "@/lib/cn";
import type { Timed } from "@/lib/orders/timeline";

/** One thing that happened: how long after the beginning, of what kind, and what was sent or answered, folded away. */
export function Entry({ entry: { kind, title, detail, bodies = [], alarming = false }, offset }: Timed) {
  return (
    <li className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[8rem_7rem_1fr]">
      <span className="text-[0.9375rem] text-quiet tabular-nums">{offset}</span>
      <span className={cn("text-[0.9375rem]", alarming ? "font-medium text-fruit" : "text-quiet")}>
        {alarming && <span className="sr-only">Needs a look: </span>}
        {kind}
      </span>
      <div className="min-w-0">
        <p className="wrap-anywhere">{title}</p>
        {detail && <p className="text-[0.9375rem] wrap-anywhere text-quiet">{detail}</p>}
        {bodies.map(({ name, value }) => (
          <details key={name} className="mt-1">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-[0.9375rem] text-link">
              {name}
            </summary>
            <pre className="bg-shelf p-4 font-mono text-[0.8125rem] wrap-anywhere whitespace-pre-wrap">
              {JSON.stringify(value, null, 2)}
            </pre>
          </details>
        ))}
      </div>
    </li>
  );
}
