import { cn } from "@/lib/cn";

type Props = { tone: "good" | "bad"; children: React.ReactNode; className?: string };

/** A sentence about what just happened: polite when it went well, at once when it did not. */
export function Notice({ tone, children, className }: Props) {
  return (
    <p
      role={tone === "good" ? "status" : "alert"}
      className={cn(
        "border-s-4 px-5 py-4",
        tone === "good" ? "border-leaf bg-leaf-wash" : "border-fruit bg-fruit-wash",
        className,
      )}
    >
      {children}
    </p>
  );
}
