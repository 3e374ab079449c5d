import { tell } from "../decision/tell.ts";
import type { Bundle, Finding } from "../generated/types.ts";

/** One test result: a record, or a broken rule without a record. */
export interface TestCase {
  /** The route, or the manifest for a finding about the whole run. */
  group: string;
  /** Check and number of the exchange, or the rule. */
  name: string;
  /** Findings that count for the decision. */
  failures: readonly Finding[];
  /** Findings covered by a waiver. */
  waived: readonly Finding[];
}

/** One test case per record, then one per route and rule for the findings that name no record. Their names are unique. */
export function testCases({ records, findings, manifest }: Bundle): TestCase[] {
  const recorded = new Set(records.map(exchangeOf));
  const found = Map.groupBy(findings, (finding) =>
    recorded.has(exchangeOf(finding)) ? exchangeOf(finding) : JSON.stringify([finding.route, finding.rule]),
  );
  const ofRecords = records.map((record) =>
    testCase(record.route, `${record.check} ${record.exchange}`, found.get(exchangeOf(record))),
  );
  const ofRules = [...found].flatMap(([key, alike]) => {
    const [first] = alike;
    return first === undefined || recorded.has(key) ? [] : [testCase(first.route ?? manifest.file, first.rule, alike)];
  });
  return [...ofRecords, ...ofRules];
}

/** A finding as one line: decision, rule, place, expected and actual values, remedy. */
export function findingLine(finding: Finding): string {
  const { says, remedy } = tell(finding);
  return `${finding.decision}: ${finding.rule} at ${finding.at.file}:${finding.at.line}: ${says}. ${remedy}`;
}

function exchangeOf({ route, check, exchange }: Pick<Finding, "route" | "check" | "exchange">): string {
  return JSON.stringify([route, check, exchange]);
}

function testCase(group: string, name: string, findings: readonly Finding[] = []): TestCase {
  return {
    group,
    name,
    failures: findings.filter(({ waived }) => !waived),
    waived: findings.filter(({ waived }) => waived),
  };
}
