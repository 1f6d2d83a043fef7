import { cn } from "@/lib/cn";

const shape =
  "inline-flex min-h-13 items-center justify-center rounded-full border px-8 text-center font-medium no-underline transition-colors disabled:opacity-60";

/** The one loud thing on a page: what it is for. */
export function buttonClass(className?: string): string {
  return cn(
    shape,
    "border-transparent bg-fruit text-on-fruit enabled:hover:bg-fruit-deep [a]:hover:bg-fruit-deep",
    className,
  );
}

/** Anything else that is pressed. */
export function quietButtonClass(className?: string): string {
  return cn(shape, "border-edge text-ink hover:border-ink", className);
}
