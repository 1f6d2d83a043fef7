"use client";

import { catchError, type ErrorInfo } from "next/error";
import { buttonClass } from "@/components/ui/button";
import { FallenMark } from "@/components/ui/fallen-mark";

type Texts = { title: string; text: string; again: string };

/** What stands in for a page that could not be made; the header and footer stay around it. */
function Broken({ title, text, again }: Texts, { retry }: ErrorInfo) {
  return (
    <main id="main" className="page-width py-section">
      <title>{`${title} · Windfall`}</title>
      <FallenMark mood="gone" />
      <div role="alert">
        <h1 className="mt-10 text-title">{title}</h1>
        <p className="mt-5 max-w-prose text-quiet">{text}</p>
      </div>
      <button type="button" onClick={() => retry()} className={buttonClass("mt-8")}>
        {again}
      </button>
    </main>
  );
}

export const ShelfBoundary = catchError(Broken);
