import { expect, test } from "vitest";
import { contentPolicy, policyOfPage } from "./content-policy.mjs";

const scriptSource = (policy: string) => policy.split("; ").find((part) => part.startsWith("script-src"));

test("a kept page allows the very scripts that stand in it, and no other inline script", () => {
  // printf '%s' 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(scriptSource(policyOfPage("<p></p><script>alert(1)</script>"))).toBe(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
});

test("scripts from a file and data in a script element need no hash", () => {
  const html = '<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>';
  expect(scriptSource(policyOfPage(html))).toBe("script-src 'self'");
});

test("scripts that stand in a page twice are named once, and line ends are part of them", () => {
  const policy = policyOfPage('<script id="x">a\nb</script><script>a\nb</script>');
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy).not.toBe(policyOfPage("<script>a b</script>"));
});

test("a form leads to this shop, and to the pay page where that is said", () => {
  expect(contentPolicy({ scripts: [] })).toContain("form-action 'self';");
  expect(contentPolicy({ scripts: [], formHosts: ["http://127.0.0.1:4010"] })).toContain(
    "form-action 'self' http://127.0.0.1:4010;",
  );
});
