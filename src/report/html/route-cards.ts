import { counted } from "../../core/counted.ts";
import type {
  Bundle,
  EffectiveRoute,
  EvidenceRecord,
  Finding,
  RecordDecision,
  RouteEvidence,
} from "../../generated/types.ts";
import { worstCase } from "../../ledger/worst-case.ts";
import { shareChange } from "../../promotion/share-words.ts";
import { chip } from "./chip.ts";
import { exchangeName } from "../gated-exchanges.ts";
import { code, codes, markup, nothing, separated, type Html } from "./markup.ts";
import { facts, folded } from "./parts.ts";

/** A card for each gated route: its decision, and its evidence when unfolded. null if no route was gated. */
export function routeCards(bundle: Bundle): Html | null {
  const cards = cardsOf(bundle);
  if (cards.length === 0) return null;
  const shown = cards.map((card) => routeCard(card, bundle));
  return markup`<div class="cards">
${shown}</div>
`;
}

interface Card {
  route: EffectiveRoute;
  decision: RecordDecision;
  share: string;
  findings: readonly Finding[];
  records: readonly EvidenceRecord[];
  evidence: RouteEvidence | undefined;
  source: string | null;
}

function cardsOf({ manifest, decision, promotion, findings, records, evidence }: Bundle): Card[] {
  const decided = new Map(Object.entries(decision.routes));
  const shares = new Map(promotion.routes.map((change) => [change.route, shareChange(change)]));
  const findingsOf = Map.groupBy(findings, ({ route }) => route);
  const recordsOf = Map.groupBy(records, ({ route }) => route);
  const evidenceOf = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute]));
  const contracts = new Map(Object.entries(manifest.contracts));
  return manifest.routes.flatMap((route) => {
    const own = decided.get(route.id);
    if (own === undefined) return [];
    return [
      {
        route,
        decision: own,
        share: shares.get(route.id) ?? "no traffic declared",
        findings: findingsOf.get(route.id) ?? [],
        records: recordsOf.get(route.id) ?? [],
        evidence: evidenceOf.get(route.id),
        source: contracts.get(route.contract)?.source ?? null,
      },
    ];
  });
}

function routeCard(card: Card, bundle: Bundle): Html {
  const { route, decision, share, findings } = card;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const because = rules.length === 0 ? markup`every rule passed` : codes(rules);
  const summary = markup`<h3>${code(route.id)}</h3> ${chip(decision)} <span class="beside">${share} · ${because}</span>`;
  const body = markup`${facts(routeFacts(card, bundle))}${answers(card)}`;
  return markup`<div class="card ${decision}">${folded(summary, body)}</div>
`;
}

function routeFacts({ route, source, evidence }: Card, { manifest }: Bundle): (readonly [string, Html])[] {
  const { retry_budget: budget } = route;
  return [
    ["model", code(route.model)],
    ["family", code(route.family)],
    ["path", code(route.path)],
    ["gateway", code(route.gateway)],
    ["targets", codes(Object.keys(route.targets))],
    [
      "budget",
      markup`${counted(budget.attempts, "attempt")}, proved at least by ${budget.proof}${worstOf(route, manifest)}`,
    ],
    ["switch shown in", markup`its ${route.fallback_visible_in}`],
    ["documented in", markup`${code(source)} (${evidence?.contract_state ?? "unchecked"})`],
  ];
}

function worstOf(route: EffectiveRoute, { layers }: Bundle["manifest"]): Html {
  const worst = worstCase(layers, route);
  if (worst === null) return nothing;
  return markup`; declared worst case ${worst.isLowerBound ? "at least " : ""}${worst.attempts}`;
}

/** The answer of each check, and the checks that were not run. */
function answers({ records, evidence }: Card): Html {
  const unrun = (evidence?.unrun ?? []).map(
    ({ check, reason }) => markup`<li><span aria-hidden="true">–</span> ${code(check)} not run: ${code(reason)}</li>\n`,
  );
  return markup`<ul class="answers">${records.map(answer)}${unrun}</ul>
`;
}

function answer(record: EvidenceRecord): Html {
  const { status_class, error_class, response_family, operator_result: result } = record;
  const got = separated([status_class, error_class ?? response_family].map(code));
  const sign = result === "pass" ? markup`✓` : markup`✗`;
  return markup`<li class="${result}"><span aria-hidden="true">${sign}</span> ${code(exchangeName(record))} ${got}, <strong>${result}</strong></li>
`;
}
