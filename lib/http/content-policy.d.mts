export function contentPolicy(allowed: { scripts: readonly string[]; formHosts?: readonly string[] }): string;
export function policyOfPage(html: string): string;
