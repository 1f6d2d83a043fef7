import type { Tx } from "@/lib/db/client";
import { synonyms } from "./catalogue/synonyms";

/** Adds the demo's synonyms, both ways, to those that the shop has. */
export async function writeSynonyms(tx: Tx): Promise<void> {
  const pairs = Object.entries(synonyms).flatMap(([language, lines]) =>
    lines.flatMap((line) =>
      line.flatMap((word) => line.filter((other) => other !== word).map((means) => ({ language, word, means }))),
    ),
  );
  await tx.$executeRaw`
    INSERT INTO search.synonym (language, word, means)
    SELECT language, search.plain(word), search.plain(means)
    FROM json_to_recordset(${JSON.stringify(pairs)}::json) AS s (language text, word text, means text)
    WHERE search.plain(word) <> search.plain(means) ON CONFLICT DO NOTHING`;
}
