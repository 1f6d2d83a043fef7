/** The colours that are needed where no style sheet reaches: pictures, manifest, the page shown offline. Those of app/globals.css. */
export const brand = {
  paper: { light: "#f4f0e9", dark: "#171412" },
  ink: { light: "#20252c", dark: "#f0e9dd" },
  quiet: { light: "#5a5449", dark: "#b6ab9b" },
  fruit: { light: "#a63f1d", dark: "#ef8d60" },
  edge: { light: "#857b6c", dark: "#8a7f71" },
} as const;
