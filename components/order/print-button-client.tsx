"use client";

import { quietButtonClass } from "@/components/ui/button";

export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className={quietButtonClass("scripted-only")}>
      {label}
    </button>
  );
}
