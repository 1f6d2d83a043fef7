import { useId } from "react";
import { cn } from "@/lib/cn";

type Props = React.ComponentProps<"input"> & { label: string; hint?: string };

/** A labelled input with its hint; the label stands above and stays there. */
export function Field({ label, hint, className, ...input }: Props) {
  const id = useId();
  return (
    <div className={cn("grid gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
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
