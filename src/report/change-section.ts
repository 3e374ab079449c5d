import { waiverStates, type WaiverState } from "../decision/waivers.ts";
import type { Bundle } from "../generated/types.ts";
import { placeLink } from "./links.ts";
import { code, table } from "./markdown.ts";

/** Every change of rules with its direction, place and whether it binds, and what else changed that decides where traffic goes. */
export function changesTable({ promotion, run }: Bundle): string {
  const rules = promotion.rule_changes.map(({ pointer, direction, at, in_effect }) => [
    code(pointer),
    direction,
    placeLink(run, at),
    in_effect ? "in effect" : "not in effect: what base says binds",
  ]);
  const reviewed = promotion.reviewed_changes.map(({ what, field, at, route }) => [
    code(field),
    code(what),
    placeLink(run, at),
    route === null ? "all" : code(route),
  ]);
  return [
    ...(rules.length === 0 ? [] : [table(["rule", "direction", "where", "effect"], rules)]),
    ...(reviewed.length === 0 ? [] : [table(["what else changed", "in", "where", "route"], reviewed)]),
  ].join("\n\n");
}

const waiverWords: Readonly<Record<WaiverState, string>> = {
  used: "used",
  unused: "unused: nothing to cover, so it can go",
  lapsed: "lapsed: covers nothing any more",
  never: "without effect: this rule cannot be waived",
};

/** Every waiver that binds and what became of it; empty where there is none. */
export function waiversTable({ manifest, findings, run }: Bundle): string {
  if (manifest.waivers.length === 0) return "";
  const rows = waiverStates({ waivers: manifest.waivers, findings, at: run.at }).map(({ waiver, state }) => [
    code(waiver.rule),
    code(waiver.route),
    waiverWords[state],
    code(waiver.expires),
    code(waiver.owner),
    code(waiver.reason),
  ]);
  return table(["rule", "route", "state", "last day", "owner", "reason"], rows);
}
