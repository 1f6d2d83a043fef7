export function contentPolicy(allowed: {
  scripts: readonly string[];
  styles?: readonly string[];
  formHosts?: readonly string[];
}): string;
export function policyOfPage(html: string): string;
