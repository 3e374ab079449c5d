import { pathShownAs } from "../core/repository-path.ts";
import { safeLine } from "../core/safe-line.ts";
import type { Annotation } from "../core/ports/console.ts";
import type { Bundle } from "../generated/types.ts";
import { groupedFindings } from "./grouped-findings.ts";
import { asManyAsShown } from "./problems.ts";

/**
 * Findings as annotations at the lines of the manifest, followed by waived findings as notices. GitHub shows ten per step:
 * the last one shows how many more there are.
 */
export function findingAnnotations({ findings }: Bundle): Annotation[] {
  const groups = groupedFindings(findings, String);
  const inOrder = groups.toSorted((a, b) => Number(a.finding.waived) - Number(b.finding.waived));
  const all = inOrder.map(({ finding, where, told, beneath }): Annotation => {
    const subject = where === "" ? "" : `${where}: `;
    return {
      level: finding.waived ? "notice" : "error",
      title: `${finding.waived ? "waived" : finding.decision}: ${finding.rule}`,
      message: `${subject}${told.says}. ${told.remedy}${beneath === null ? "" : ` ${beneath}.`}`,
      file: plainPath(finding.at.file),
      line: finding.at.line,
      column: finding.at.column,
    };
  });
  return asManyAsShown(all, "findings");
}

/** The unescaped path, which GitHub needs to find the line, unless it contains characters that could mislead a reader. One line. */
export function plainPath(shown: string): string {
  const path = pathShownAs(shown);
  return safeLine(path) === path ? path : safeLine(shown);
}
