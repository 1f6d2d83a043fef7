import type { FinishView } from "@/lib/catalog/types";

/** The finishes a product comes in, as small dots that speak as one sentence. */
export function Finishes({ finishes, label }: { finishes: readonly FinishView[]; label: string }) {
  return (
    <p className="mt-2.5 flex gap-1.5">
      <span className="sr-only">{label}</span>
      {finishes.map(({ slug, hex }) => (
        <span key={slug} aria-hidden="true" className="finish-dot" style={{ backgroundColor: hex }} />
      ))}
    </p>
  );
}
