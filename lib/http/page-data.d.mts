export function keepPageData(version: string, data: Buffer): void;
export function pageData(version: string): Buffer | undefined;
