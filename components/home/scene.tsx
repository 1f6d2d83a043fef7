import type { Hero } from "@/lib/catalog/heroes";
import { cn } from "@/lib/cn";
import { Picture } from "@/components/product/picture";
import { quietButtonClass } from "@/components/ui/button";

type Props = {
  hero: Hero;
  alt: string;
  hour: string;
  heading: string;
  text: string;
  link: { href: string; label: string };
  dusk?: boolean;
};

/** An hour of the day: a wide picture that bleeds off one side, and why one would want to be there. */
export function Scene({ hero, alt, hour, heading, text, link, dusk = false }: Props) {
  return (
    <section className={cn("mt-section", dusk && "dusk")}>
      <div className="lg:flex lg:items-stretch">
        <div className={cn("lg:w-[66%]", dusk && "lg:order-2")}>
          <Picture
            picture={{ ...hero, alt }}
            sizes="(min-width: 64rem) 66vw, 100vw"
            className="aspect-[4/3] object-cover lg:aspect-[16/10] lg:h-full"
          />
        </div>
        <div className="flex flex-col justify-end px-gutter py-10 lg:w-[34%] lg:py-14">
          <p className="text-fruit">{hour}</p>
          <h2 className="mt-3 text-title">{heading}</h2>
          <p className="mt-5 max-w-sm text-quiet">{text}</p>
          <a href={link.href} className={quietButtonClass("mt-8 self-start")}>
            {link.label}
          </a>
        </div>
      </div>
    </section>
  );
}
