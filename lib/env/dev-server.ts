/** Whether pages are made by `npm run dev`, whose tools in the browser evaluate code. */
export const isDevServer = process.env.NODE_ENV === "development";
