import { jsonLd } from "@/lib/reach/json-ld";

/** Facts of the page for machines. A data block: browsers never run it. */
export function StructuredData({ graph }: { graph: readonly object[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(graph) }} />;
}
