import type { Bundle, ContractEvidence, ContractState, EffectiveRoute, RouteEvidence } from "../generated/types.ts";
import { code, table } from "./markdown.ts";

const states: Readonly<Record<ContractState, string>> = {
  unchecked: "not checked in this run",
  unchanged: "unchanged",
  "text-changed": "its text changed, its facts did not",
  "contract-changed": "its facts changed",
  "anchor-missing": "a fact is no longer there",
  moved: "it has moved",
  unavailable: "it could not be had",
  stale: "a person read it too long ago",
};

const shownChanges = 10;

/** For each gated route: which documented surface was checked, what was used, whether answers were classified, and the budget. */
export function fourQuestions(bundle: Bundle): string {
  const { manifest, evidence, decision } = bundle;
  const asked = manifest.routes.filter(({ id }) => id in decision.routes);
  const rows = asked.map((route) => {
    const found = evidence.routes.find((entry) => entry.route === route.id);
    return [
      code(route.id),
      surface(bundle, route),
      used(route, found),
      classified(bundle, route, found),
      inside(bundle, route, found),
    ];
  });
  const head = [
    "route",
    "which documented surface was checked",
    "which route was used",
    "was every answer classified",
    "did retries stay inside the budget",
  ];
  return [table(head, rows), ...contractChanges(evidence.contracts)].join("\n\n");
}

function surface({ evidence, manifest }: Bundle, route: EffectiveRoute): string {
  const contract = evidence.contracts.find((entry) => entry.contract === route.contract);
  const source = contract?.source ?? manifest.contracts[route.contract]?.source ?? "";
  const why = contract?.reason ?? null;
  const reason = why === null ? "" : ` (${code(why)})`;
  const copy = contract?.copy === true ? copyWords(contract, manifest.contracts[route.contract]?.checked) : "";
  return `${code(source)}${copy}: ${states[contract?.state ?? "unchecked"]}${reason}`;
}

function copyWords({ origin }: ContractEvidence, checked: string | undefined): string {
  const of = origin === null ? " in the repository" : ` of ${code(origin)}`;
  return `, a copy${of}${checked === undefined ? "" : `, compared by a person on ${code(checked)}`}`;
}

function used(route: EffectiveRoute, found: RouteEvidence | undefined): string {
  const exchanges = found?.exchanges ?? [];
  const gateways = [...new Set(exchanges.map(({ gateway }) => gateway))].map(code).join(", ");
  if (exchanges.length === 0) return "nothing was asked";
  const answers = (["smoke", "fallback"] as const).flatMap((check) => {
    const served = exchanges.find((exchange) => exchange.check === check)?.observation.served_by ?? null;
    return served === null ? [] : [`${check} by ${code(served)}`];
  });
  return [`${code(route.model)} at ${gateways}`, ...answers].join(", ");
}

function classified(bundle: Bundle, route: EffectiveRoute, found: RouteEvidence | undefined): string {
  const all = found?.exchanges.length ?? 0;
  if (all === 0) return "nothing was asked";
  const open = exchangesBreaking(bundle, route, ["parseable", "classified"]);
  return open === 0 ? `yes, all ${all}` : `no, ${open} of ${all} not as expected`;
}

function inside(bundle: Bundle, route: EffectiveRoute, found: RouteEvidence | undefined): string {
  const counts = (found?.exchanges ?? []).map(({ ledger }) => ledger.attempts);
  if (counts.length === 0) return "nothing was asked";
  const most = Math.max(0, ...counts.map(({ value }) => value ?? 0));
  const numbers = `most attempts seen ${most}, allowed ${route.retry_budget.attempts}`;
  if (exchangesBreaking(bundle, route, ["retry-budget", "no-futile-retry"]) > 0) return `no: ${numbers}`;
  const unknown = counts.filter(({ bound }) => bound !== "exact").length;
  return unknown === 0 ? `yes: ${numbers}` : `not known for ${unknown} of ${counts.length}: ${numbers}`;
}

function exchangesBreaking({ findings }: Bundle, { id }: EffectiveRoute, rules: readonly string[]): number {
  const breaking = findings.filter(({ route, rule }) => route === id && rules.includes(rule));
  return new Set(breaking.map(({ check, exchange }) => `${check} ${exchange}`)).size;
}

function contractChanges(contracts: readonly ContractEvidence[]): string[] {
  return contracts
    .filter(({ changes }) => changes.length > 0)
    .map(({ contract, changes }) => {
      const shown = changes.slice(0, shownChanges).map(({ change, what }) => `${change} ${code(what)}`);
      const more = changes.length > shown.length ? [`and ${changes.length - shown.length} more`] : [];
      return `Changes of ${code(contract)}: ${[...shown, ...more].join(", ")}.`;
    });
}
