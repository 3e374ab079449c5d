import { oncePer } from "../core/once-per.ts";
import type { ContractEvidence, Evidence } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { placeIn, type Place, type Subject } from "./rule.ts";

/** What this run found out about the route's contract; null where it did not look. */
export function contractOf({ route, run }: Subject): ContractEvidence | null {
  return byName(run.evidence).get(route.contract) ?? null;
}

const byName = oncePer(({ contracts }: Evidence) => new Map(contracts.map((read) => [read.contract, read])));

/** The place of a finding about the route's contract, at the line of the manifest that declares it. */
export function placeInContract(
  subject: Subject,
  key: "source" | "baseline" | "checked",
  exchange: Place["exchange"] = null,
): Place {
  const { file, lines } = subject.manifest;
  return {
    ...placeIn(subject, "", exchange),
    at: locateIn(file, lines, `/contracts/${subject.route.contract}/${key}`),
  };
}
