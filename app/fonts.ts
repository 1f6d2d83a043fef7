import localFont from "next/font/local";

const fraunces = localFont({
  src: "../node_modules/@fontsource/fraunces/files/fraunces-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
});

const instrument = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument",
  adjustFontFallback: "Arial",
});

export const fontVariables = `${fraunces.variable} ${instrument.variable}`;
