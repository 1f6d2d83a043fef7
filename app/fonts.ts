import localFont from "next/font/local";

// Each file is short enough to arrive with a server's first answer: app/fonts/README.md, decision 055.
const fraunces = localFont({
  src: "./fonts/fraunces-400.woff2",
  weight: "400",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
});

const instrument = localFont({
  src: "./fonts/instrument-sans-400.woff2",
  weight: "400",
  variable: "--font-instrument",
  adjustFontFallback: "Arial",
});

// A family of its own, since a family is preloaded whole and this is not needed for the first picture.
const instrumentMedium = localFont({
  src: "./fonts/instrument-sans-500.woff2",
  weight: "500",
  variable: "--font-instrument-medium",
  adjustFontFallback: "Arial",
  preload: false,
});

export const fontVariables = [fraunces, instrument, instrumentMedium].map(({ variable }) => variable).join(" ");
