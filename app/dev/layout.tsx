import type { Metadata, Viewport } from "next";
import { fontVariables } from "../fonts";
import "../globals.css";

export const metadata: Metadata = {
  title: { default: "Behind the counter", template: "%s · Behind the counter" },
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Pages for whoever builds the shop, in English only; a real deployment has none of them. */
export default function DevLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>
        <main id="main" className="page-width py-10 lg:py-14">
          {children}
        </main>
      </body>
    </html>
  );
}
