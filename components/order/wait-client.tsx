"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const EVERY_MS = 3_000;
const TRIES = 40;

/** Asks again every three seconds for two minutes, then says that one may leave. */
export function Wait({ texts }: { texts: { checking: string; stopped: string } }) {
  const router = useRouter();
  const [tries, setTries] = useState(0);
  const stopped = tries >= TRIES;

  useEffect(() => {
    if (stopped) return;
    const timer = setInterval(() => {
      setTries((made) => made + 1);
      router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [router, stopped]);

  return (
    <div className="print-hidden mt-6 max-w-prose">
      {!stopped && <progress max={TRIES} value={tries} aria-label={texts.checking} className="wait-bar" />}
      <p role="status">{stopped ? texts.stopped : texts.checking}</p>
    </div>
  );
}
