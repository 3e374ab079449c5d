import type {
  Bundle,
  ContractEvidence,
  ContractState,
  EffectiveRoute,
  Finding,
  RouteEvidence,
} from "../../generated/types.ts";
import { data, list, tableOf, words, type Cell, type Table } from "./table.ts";

const states: Readonly<Record<ContractState, string>> = {
  unchecked: "not checked in this run",
  unchanged: "unchanged",
  "text-changed": "its text changed, its facts did not",
  "contract-changed": "its facts changed",
  "anchor-missing": "a fact is no longer there",
  moved: "it has moved",
  unavailable: "it could not be fetched",
  stale: "its last manual check is too old",
};

const nothingSent = words("no request was sent");

interface Asked {
  route: EffectiveRoute;
  found: RouteEvidence | undefined;
  findings: readonly Finding[];
}

/** For each gated route: which documented surface was checked, what was used, whether answers were classified, and the budget. */
export function questionsTable(bundle: Bundle): Table {
  const { manifest, evidence, decision, findings } = bundle;
  const gated = manifest.routes.filter(({ id }) => id in decision.routes);
  const found = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute]));
  const about = Map.groupBy(findings, ({ route }) => route);
  const asked = gated.map((route): Asked => ({
    route,
    found: found.get(route.id),
    findings: about.get(route.id) ?? [],
  }));
  return tableOf("Checks per route", asked, [
    { head: "route", cell: ({ route }) => data(route.id) },
    { head: "documented surface", cell: ({ route }) => surface(bundle, route) },
    { head: "route used", cell: used },
    { head: "every answer classified", cell: classified },
    { head: "retries inside the budget", cell: inside },
  ]);
}

function surface({ evidence, manifest }: Bundle, route: EffectiveRoute): Cell {
  const contract = evidence.contracts.find((entry) => entry.contract === route.contract);
  const declared = manifest.contracts[route.contract];
  const why = contract?.reason ?? null;
  return [
    ...data(contract?.source ?? declared?.source ?? ""),
    ...(contract?.copy === true ? copyOf(contract, declared?.checked) : []),
    ...words(`: ${states[contract?.state ?? "unchecked"]}`),
    ...(why === null ? [] : [...words(" ("), ...data(why), ...words(")")]),
  ];
}

function copyOf({ origin }: ContractEvidence, checked: string | undefined): Cell {
  return [
    ...(origin === null ? words(", a copy in the repository") : [...words(", a copy of "), ...data(origin)]),
    ...(checked === undefined ? [] : [...words(", checked by a person on "), ...data(checked)]),
  ];
}

function used({ route, found }: Asked): Cell {
  const exchanges = found?.exchanges ?? [];
  if (exchanges.length === 0) return nothingSent;
  const answers = (["smoke", "fallback"] as const).flatMap((check) => {
    const served = exchanges.find((exchange) => exchange.check === check)?.observation.served_by ?? null;
    return served === null ? [] : [...words(`, ${check} by `), ...data(served)];
  });
  const gateways = [...new Set(exchanges.map(({ gateway }) => gateway))];
  return [...data(route.model), ...words(" at "), ...list(gateways), ...answers];
}

function classified({ found, findings }: Asked): Cell {
  const all = found?.exchanges.length ?? 0;
  if (all === 0) return nothingSent;
  const open = exchangesBreaking(findings, ["parseable", "classified"]);
  return words(open === 0 ? `yes, all ${all}` : `no, ${open} of ${all} not as expected`);
}

function inside({ route, found, findings }: Asked): Cell {
  const counts = (found?.exchanges ?? []).map(({ ledger }) => ledger.attempts);
  if (counts.length === 0) return nothingSent;
  const most = Math.max(0, ...counts.map(({ value }) => value ?? 0));
  const numbers = `most attempts seen ${most}, allowed ${route.retry_budget.attempts}`;
  if (ofRules(findings, ["no-futile-retry"]).length > 0)
    return words(`no, a refused request was asked again: ${numbers}`);
  const broken = ofRules(findings, ["retry-budget"]);
  if (broken.some(({ kind }) => kind !== "missing")) return words(`no: ${numbers}`);
  if (broken.length > 0) return words(`not proved: ${numbers}`);
  const unknown = counts.filter(({ bound }) => bound !== "exact").length;
  return words(unknown === 0 ? `yes: ${numbers}` : `not known for ${unknown} of ${counts.length}: ${numbers}`);
}

function exchangesBreaking(findings: readonly Finding[], rules: readonly string[]): number {
  return new Set(ofRules(findings, rules).map(({ check, exchange }) => `${check} ${exchange}`)).size;
}

function ofRules(findings: readonly Finding[], rules: readonly string[]): Finding[] {
  return findings.filter(({ rule }) => rules.includes(rule));
}
