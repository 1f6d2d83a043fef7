import { FallenMark, type Mood } from "@/components/ui/fallen-mark";
import { buttonClass } from "@/components/ui/button";

type Props = { mood: Mood; title: string; text: string; link: { href: string; label: string } };

/** The cart page when there is nothing to show: empty, or out of reach. */
export function CartBlank({ mood, title, text, link }: Props) {
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
