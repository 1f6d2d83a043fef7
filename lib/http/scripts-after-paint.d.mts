export const PAGE_VERSION: string;
export function scriptsAfterPaint(html: string, version: string): string;
