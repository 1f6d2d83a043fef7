import { useEffect, useState } from "react";

export type Stock = Record<string, number>;

/** How many of each variant can be bought now; undefined until known, and when nobody could tell. */
export function useStock(slug: string): Stock | undefined {
  const [stock, setStock] = useState<Stock>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/stock/${slug}`, { signal: leaving.signal })
      .then(async (response) => response.ok && setStock((await response.json()) as Stock))
      // The server decides again when something is added, so not knowing yet costs nothing.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [slug]);
  return stock;
}
