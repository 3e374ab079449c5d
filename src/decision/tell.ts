import type { Finding, FindingArg } from "../generated/types.ts";
import { rules } from "./rules/index.ts";

export interface Told {
  says: string;
  remedy: string;
  /** The cause in a few words; null where the rule has none for this case. */
  brief: string | null;
}

const casesOf = new Map(rules.map(({ id, cases }) => [id, cases]));

/** The text of a finding. `show` renders each value: as inline code in Markdown, plain in a terminal. */
export function tell(finding: Finding, show: (value: FindingArg) => string = String): Told {
  const ofCase = casesOf.get(finding.rule)?.[finding.case];
  const found = ofCase?.wordsFor?.(finding.args) ?? ofCase;
  const fill = (text: string): string =>
    text.replace(/\{([a-z_]+)\}/g, (_, name: string) => show(finding.args[name] ?? "unknown"));
  const brief = ofCase?.brief === undefined ? null : fill(ofCase.brief);
  return { says: fill(found?.says ?? "broken"), remedy: fill(found?.remedy ?? "See the rule's page."), brief };
}
