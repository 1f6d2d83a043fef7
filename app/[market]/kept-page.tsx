import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ComponentType, ReactNode } from "react";
import { NotFoundText } from "@/components/layout/not-found-text";
import { isDevServer } from "@/lib/env/dev-server";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, findMarket, type Market } from "@/lib/markets/markets";

type Asked = { params: Promise<{ market: string }> };

class Missing extends Error {}

/** Ends a kept page whose address leads to nothing. */
export function missing(): never {
  throw new Missing("This address leads to nothing.");
}

/** A page that is kept, and that says "not found" in its HTML: what Next says by itself is empty without script. */
export function keptPage<Props extends Asked>(
  page: (props: Props) => Promise<ReactNode>,
  Nothing: ComponentType<{ market: Market }> = NotFoundText,
) {
  return async function KeptPage(props: Props): Promise<ReactNode> {
    const shown = await found(() => page(props));
    if (shown !== null) return shown;
    // The page cache turns this into the answer's status; the development server keeps no pages.
    if (isDevServer) notFound();
    return (
      <>
        <meta name="answer" content="404" />
        <Nothing market={await marketOf(props)} />
      </>
    );
  };
}

export function keptMetadata<Props extends Asked>(describe: (props: Props) => Promise<Metadata>) {
  return async (props: Props): Promise<Metadata> => {
    const title = translator(await marketOf(props))("errors.notFoundTitle");
    return (await found(() => describe(props))) ?? { title, robots: { index: false } };
  };
}

async function marketOf({ params }: Asked) {
  return findMarket((await params).market) ?? defaultMarket;
}

async function found<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}
