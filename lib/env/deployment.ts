export const SANDBOX_KEY = "sk_test_sandbox";

const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

export function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopbackHosts.includes(new URL(url).hostname);
}

/** A real deployment takes a live key or answers to the public; NODE_ENV says nothing about it. */
export function isRealDeployment({ secretKey, siteUrl }: { secretKey: string; siteUrl: string }): boolean {
  return secretKey.startsWith("sk_live_") || !isLoopback(siteUrl);
}

export type Deployment = { secretKey: string; siteUrl: string; apiBase: string; hasSeededLogins: boolean };

/** Why this deployment must not start, in sentences for its operator; empty when it may. */
export function refusals(deployment: Deployment): string[] {
  if (!isRealDeployment(deployment)) return [];
  const { secretKey, siteUrl, apiBase, hasSeededLogins } = deployment;
  const reasons: string[] = [];
  if (secretKey === SANDBOX_KEY) {
    reasons.push(
      `WOOSHPAY_SECRET_KEY is the sandbox's key, but SITE_URL ${siteUrl} serves the public: set your own key.`,
    );
  }
  if (isLoopback(apiBase)) {
    reasons.push(`WOOSHPAY_API_BASE ${apiBase} is a sandbox on this machine: unset it to reach WooshPay.`);
  }
  if (!siteUrl.startsWith("https://") && !isLoopback(siteUrl)) {
    reasons.push(`SITE_URL ${siteUrl} must be https: cookies and the way back from the pay page depend on it.`);
  }
  if (hasSeededLogins) {
    reasons.push("The database holds seeded demo logins whose passwords are public: start with a database of its own.");
  }
  return reasons;
}
