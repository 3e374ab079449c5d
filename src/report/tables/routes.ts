import { shareChange } from "../../promotion/share-words.ts";
import type { Bundle, Finding, RecordDecision, RoutePromotion } from "../../generated/types.ts";
import { data, tableOf, words, type Cell, type Table } from "./table.ts";

const badness: Readonly<Record<RecordDecision, number>> = { investigate: 0, hold: 1, promote: 2 };

/** The gated routes, worst first. */
export function worstFirst({ decision }: Bundle): [route: string, decided: RecordDecision][] {
  return Object.entries(decision.routes).toSorted(([, one], [, other]) => badness[one] - badness[other]);
}

/** Every gated route with its change of share, decision and broken rules. */
export function routesTable(bundle: Bundle): Table {
  const promotions = new Map(bundle.promotion.routes.map((promoted) => [promoted.route, promoted]));
  const broken = brokenRules(bundle.findings);
  return tableOf("Routes", worstFirst(bundle), [
    { head: "route", cell: ([route]) => data(route) },
    { head: "change of share", cell: ([route]) => shareIn(promotions.get(route)) },
    { head: "decision", cell: ([, decision]) => [{ decision }] },
    { head: "because of", cell: ([route]) => because(broken, route) },
  ]);
}

function shareIn(promoted: RoutePromotion | undefined): Cell {
  if (promoted === undefined) return words("");
  return [...words(shareChange(promoted)), ...(promoted.at === null ? [] : [...words(" at "), { place: promoted.at }])];
}

interface Broken extends Pick<Finding, "rule" | "waived"> {
  /** Its place among all findings. */
  index: number;
}

/** The rules that are broken on each route and, under null, by the run as a whole. */
function brokenRules(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Broken[]> {
  const seen = new Set<string>();
  const firsts = findings.flatMap(({ route, rule, waived }, index) => {
    const key = JSON.stringify([route, rule, waived]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ route, rule, waived, index }];
  });
  return Map.groupBy(firsts, ({ route }) => route);
}

function because(broken: ReadonlyMap<string | null, readonly Broken[]>, route: string): Cell {
  const about = [...(broken.get(null) ?? []), ...(broken.get(route) ?? [])].toSorted((a, b) => a.index - b.index);
  const decided = new Set(about.filter(({ waived }) => !waived).map(({ rule }) => rule));
  const waived = new Set(about.map(({ rule }) => rule).filter((rule) => !decided.has(rule)));
  const rules = [...[...decided].map((rule) => data(rule)), ...[...waived].map(waivedRule)];
  if (rules.length === 0) return words("every rule passed");
  return rules.flatMap((rule, index) => (index === 0 ? rule : [...words(", "), ...rule]));
}

function waivedRule(rule: string): Cell {
  return [...data(rule), ...words(" (waived)")];
}
