export type Mood = "landed" | "swaying" | "hollow" | "gone" | "empty" | "watched";

const fruit = "var(--fruit)";
const line = "var(--edge)";

/** A dot and the ground it falls to: the shop's one drawing, in six moods. Decoration only; the words are beside it. */
export function FallenMark({ mood }: { mood: Mood }) {
  return (
    <svg
      viewBox="0 0 240 96"
      width={240}
      height={96}
      aria-hidden="true"
      focusable="false"
      className="h-auto w-44 overflow-visible sm:w-60 rtl:-scale-x-100"
    >
      <path d={mood === "gone" ? "M0 80H168" : "M0 80H240"} stroke={line} strokeWidth={2} />
      {dots[mood]}
    </svg>
  );
}

const dots: Record<Mood, React.ReactNode> = {
  landed: <circle className="lands" cx={120} cy={62} r={17} fill={fruit} />,
  swaying: (
    <g className="sways">
      <path d="M120 0V30" stroke={line} strokeWidth={2} />
      <circle cx={120} cy={46} r={17} fill={fruit} />
    </g>
  ),
  hollow: <circle cx={120} cy={62} r={16} fill="none" stroke={fruit} strokeWidth={3} />,
  gone: <circle className="rolls" cx={222} cy={76} r={17} fill={fruit} />,
  empty: <circle cx={120} cy={62} r={16} fill="none" stroke={line} strokeWidth={2} strokeDasharray="3 6" />,
  watched: (
    <>
      <circle cx={120} cy={62} r={17} fill={fruit} />
      <circle cx={120} cy={56} r={34} fill="none" stroke={line} strokeWidth={2} strokeDasharray="4 6" />
    </>
  ),
};
