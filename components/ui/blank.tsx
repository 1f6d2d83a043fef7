import { buttonClass } from "./button";
import { FallenMark, type Mood } from "./fallen-mark";

type Props = { mood: Mood; title: string; text: string; link: { href: string; label: string } };

/** A page that has nothing to show yet, or cannot reach it: what happened, and the way on. */
export function Blank({ mood, title, text, link }: Props) {
  return (
    <div className="pt-10 lg:pt-16">
      <FallenMark mood={mood} />
      <p className="mt-8 font-display text-title">{title}</p>
      <p className="mt-4 max-w-prose text-quiet">{text}</p>
      <a href={link.href} className={buttonClass("mt-8")}>
        {link.label}
      </a>
    </div>
  );
}
