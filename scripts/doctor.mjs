import { dependencyFaults, fail, launch, nodeFault } from "./lib/bootstrap.mjs";

const fault = nodeFault();
if (fault) fail(fault);
console.log(`✓ Node ${process.versions.node}`);

const faults = dependencyFaults();
if (faults.length > 0) {
  const more = faults.length > 3 ? ` and ${faults.length - 3} more` : "";
  fail(
    `Dependencies are not in step with package-lock.json: ${faults.slice(0, 3).join(", ")}${more}.\n  → npm ci --include=dev`,
  );
}
console.log("✓ Dependencies are in step with package-lock.json");

await launch("doctor.ts");
