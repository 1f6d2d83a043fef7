import { useId } from "react";
import { cn } from "@/lib/cn";

/** What is written from left to right in every language. */
const leftToRight: readonly string[] = ["email", "tel", "password"];

type Props = React.ComponentProps<"input"> & { label: string; hint?: string };

/** A labelled input with its hint; the label stands above and stays there. */
export function Field({ label, hint, className, ...input }: Props) {
  const id = useId();
  const dir = leftToRight.includes(input.type ?? "text") ? "ltr" : "auto";
  return (
    <div className={cn("grid gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        dir={dir}
        className="min-h-12 w-full border border-edge bg-paper px-4"
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
