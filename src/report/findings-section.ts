import type { Bundle } from "../generated/types.ts";
import { groupedFindings, type FindingGroup } from "./grouped-findings.ts";
import { placeLink, ruleLink, type LinkBase } from "./links.ts";
import { code } from "./markdown.ts";
import { listed, type Section } from "./sections.ts";

/** Every finding with its rule, place, expected and actual values, and remedy; waived findings come last. */
export function findingsSections({ findings, run }: Bundle): Section[] {
  const groups = groupedFindings(findings, code);
  const items = (isWaived: boolean): string[] =>
    groups.filter(({ finding }) => finding.waived === isWaived).map((group) => findingItem(group, run));
  return [
    listed("findings", 16, "### What to do\n", items(false)),
    listed("waived findings", 11, "### Waived: shown, not counted\n", items(true)),
  ];
}

function findingItem({ finding, where, told, beneath }: FindingGroup, run: LinkBase): string {
  const subject = where === "" ? "" : ` on ${where}`;
  const decision = finding.waived ? "waived" : `**${finding.decision}**`;
  return [
    `- ${decision} ${ruleLink(finding.rule)}${subject} at ${placeLink(run, finding.at)}`,
    `${told.says}.`,
    `To do: ${told.remedy}`,
    ...(beneath === null ? [] : [`<sub>${beneath}.</sub>`]),
  ].join("\\\n  ");
}
