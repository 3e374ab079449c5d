import { counted } from "../../core/counted.ts";
import type { Finding } from "../../generated/types.ts";
import { groupedFindings, type FindingGroup } from "../grouped-findings.ts";
import { code as inMarkdown } from "../markdown.ts";
import { chip } from "./chip.ts";
import { code, markup, nothing, prose, type Html } from "./markup.ts";
import { folded } from "./parts.ts";

const unfolded = 10;

/** Every finding with its remedy, the first ones unfolded; null if there are none. */
export function findingList(findings: readonly Finding[]): Html | null {
  const groups = groupedFindings(findings, inMarkdown);
  if (groups.length === 0) return null;
  const rest = groups.slice(unfolded);
  const more = rest.length === 0 ? nothing : folded(markup`${counted(rest.length, "more finding")}`, listOf(rest));
  return markup`${listOf(groups.slice(0, unfolded))}<div class="more">${more}</div>
`;
}

function listOf(groups: readonly FindingGroup[]): Html {
  return markup`<ol class="findings">
${groups.map(item)}</ol>
`;
}

function item({ finding, where, told, beneath }: FindingGroup): Html {
  const { decision, rule, kind, at, waived } = finding;
  const subject = where === "" ? nothing : markup` <span class="beside">on</span> ${prose(where)}`;
  const remark = waived ? `${kind}, waived: shown, not counted` : kind;
  const following = beneath === null ? nothing : markup`<p class="beside">${prose(beneath)}.</p>`;
  return markup`<li class="${decision}"><h3>${chip(decision)} ${code(rule)}${subject}</h3>
<p>${prose(told.says)}.</p><p>${prose(told.remedy)}</p><p class="beside">${code(`${at.file}:${at.line}:${at.column}`)} · ${remark}</p>${following}</li>
`;
}
