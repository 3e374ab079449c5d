import { canonicalJson, sha256 } from "../core/canonical-json.ts";
import { safeLine } from "../core/safe-line.ts";
import { tell } from "../decision/tell.ts";
import type { Bundle, Finding } from "../generated/types.ts";
import { plainPath } from "./annotations.ts";

/** GitLab's words; a waived finding does not count for the decision. */
const severities: Readonly<Record<Finding["decision"], string>> = { hold: "critical", investigate: "major" };
const waivedSeverity = "info";

/**
 * The findings as a Code Quality report of GitLab: one entry each, at its line of the manifest. GitLab compares entries of
 * two branches by fingerprint, so that a fingerprint contains neither a line nor a measured number.
 */
export function codeQuality({ findings }: Pick<Bundle, "findings">): string {
  const seen = new Map<string, number>();
  const entries = findings.map((finding) => {
    const identity = identityOf(finding);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return entry(finding, sha256(`${count} ${identity}`));
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function identityOf({ rule, case: name, route, check, exchange, at }: Finding): string {
  return canonicalJson([rule, name, route, check, exchange, at.file]);
}

function entry(finding: Finding, fingerprint: string) {
  const { rule, decision, route, check, waived, at } = finding;
  const { says, remedy } = tell(finding);
  const subject = [route, check].filter((part) => part !== null).join(" ");
  return {
    description: safeLine(`${waived ? "waived" : decision}: ${subject === "" ? "" : `${subject}: `}${says}. ${remedy}`),
    check_name: rule,
    fingerprint: fingerprint.replace("sha256:", ""),
    severity: waived ? waivedSeverity : severities[decision],
    location: { path: plainPath(at.file), lines: { begin: at.line } },
  };
}
