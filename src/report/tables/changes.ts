import { waiverStates, type JudgedWaiver, type WaiverState } from "../../decision/waivers.ts";
import type { Bundle, Promotion } from "../../generated/types.ts";
import { data, tableOf, words, type Column, type Table } from "./table.ts";

type RuleChange = Promotion["rule_changes"][number];
type ReviewedChange = Promotion["reviewed_changes"][number];

/** Every change of rules with its direction, its place, and whether it is in effect. */
export function ruleChangesTable({ promotion }: Bundle): Table {
  return tableOf(
    "Rules that this change touches",
    promotion.rule_changes,
    ruleColumns,
    ({ direction }) => direction === "looser",
  );
}

const ruleColumns: readonly Column<RuleChange>[] = [
  { head: "rule", cell: ({ pointer }) => data(pointer) },
  { head: "direction", cell: ({ direction }) => words(direction) },
  { head: "where", cell: ({ at }) => [{ place: at }] },
  { head: "effect", cell: ({ in_effect }) => words(in_effect ? "in effect" : "not in effect: base's value applies") },
];

/** Other changes that affect where traffic goes. */
export function reviewedChangesTable({ promotion }: Bundle): Table {
  return tableOf("Other changes that affect traffic", promotion.reviewed_changes, reviewedColumns);
}

const reviewedColumns: readonly Column<ReviewedChange>[] = [
  { head: "field", cell: ({ field }) => data(field) },
  { head: "in", cell: ({ what }) => words(what) },
  { head: "where", cell: ({ at }) => [{ place: at }] },
  { head: "route", cell: ({ route }) => data(route, "all") },
];

const waiverWords: Readonly<Record<WaiverState, string>> = {
  used: "used",
  unused: "unused: it covers nothing and can be removed",
  lapsed: "lapsed: it no longer covers anything",
  never: "without effect: this rule cannot be waived",
};

/** Every waiver and its state. */
export function waiversTable({ manifest, findings, run }: Bundle): Table {
  const states = waiverStates({ waivers: manifest.waivers, findings, at: run.at });
  return tableOf("Waivers", states, waiverColumns, ({ state }) => state === "lapsed" || state === "never");
}

const waiverColumns: readonly Column<JudgedWaiver>[] = [
  { head: "rule", cell: ({ waiver }) => data(waiver.rule) },
  { head: "route", cell: ({ waiver }) => data(waiver.route) },
  { head: "state", cell: ({ state }) => words(waiverWords[state]) },
  { head: "last day", cell: ({ waiver }) => data(waiver.expires) },
  { head: "owner", cell: ({ waiver }) => data(waiver.owner) },
  { head: "reason", cell: ({ waiver }) => data(waiver.reason) },
];
