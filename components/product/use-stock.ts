import { useEffect, useState } from "react";

/** How many of each variant can be bought now. */
export type Stock = Record<string, number>;

type Now = { free?: Stock; arrives?: string };

/** What holds now, and when an order of now would arrive; empty until known, and when nobody could tell. */
export function useStock(slug: string, market: string): Now {
  const [now, setNow] = useState<Now>({});
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/stock/${slug}?market=${market}`, { signal: leaving.signal })
      .then(async (response) => response.ok && setNow((await response.json()) as Now))
      // The server decides again when something is added, so not knowing yet costs nothing.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [slug, market]);
  return now;
}
