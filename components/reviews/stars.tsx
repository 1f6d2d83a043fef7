/** Five stars, so many of them full. What they mean is said in words beside them. */
export function Stars({ full }: { full: number }) {
  const whole = Math.round(full);
  return (
    <span aria-hidden="true" className="text-fruit">
      {"★".repeat(whole)}
      {"☆".repeat(5 - whole)}
    </span>
  );
}
