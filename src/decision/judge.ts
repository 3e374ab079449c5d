import type {
  EffectiveManifest,
  Evidence,
  Finding,
  Judgement,
  Promotion,
  RecordDecision,
  RoutePromotion,
} from "../generated/types.ts";
import { gatedRoutes } from "../promotion/gating.ts";
import { fold } from "./fold.ts";
import type { Run, Subject } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What the rules find in the evidence about gated routes, in the order of routes and rules, with consequences folded beneath their cause. */
export function findings(evidence: Evidence, manifest: EffectiveManifest, promotion: Promotion): Finding[] {
  const run = { evidence, manifest, promotion };
  const found = subjects(run);
  const ofRoutes = found.flatMap((subject) =>
    rules.flatMap((rule) => [
      ...subject.evidence.exchanges.flatMap((exchange) => rule.judgeExchange?.(subject, exchange) ?? []),
      ...(rule.judgeRoute?.(subject) ?? []),
    ]),
  );
  const binding = rules.filter(({ always }) => always === true || found.length > 0);
  const ofRun = binding.flatMap((rule) => (rule.judgeRun?.(run) ?? []).map((finding) => ({ rule, finding })));
  const isFirst = ({ rule }: (typeof ofRun)[number]): boolean => rule.first === true;
  const [first, last] = [ofRun.filter(isFirst), ofRun.filter((entry) => !isFirst(entry))];
  return fold([...first.map(({ finding }) => finding), ...ofRoutes, ...last.map(({ finding }) => finding)]);
}

/** Any investigate is investigate, else any hold is hold, else promote; `none` where nothing is promoted. What a waiver covers does not count. */
export function decide(found: readonly Finding[], promotion: Promotion): Judgement {
  const gated = [...gatedRoutes(promotion)];
  const counted = found.filter(({ waived }) => !waived);
  const byRoute = Map.groupBy(counted, ({ route }) => route);
  const ofRun = byRoute.get(null) ?? [];
  const routes = Object.fromEntries(gated.map((id) => [id, worst([...ofRun, ...(byRoute.get(id) ?? [])])]));
  return { overall: gated.length === 0 && counted.length === 0 ? "none" : worst(counted), routes };
}

function worst(found: readonly Finding[]): RecordDecision {
  if (found.some(({ decision }) => decision === "investigate")) return "investigate";
  return found.length > 0 ? "hold" : "promote";
}

function subjects(run: Run): Subject[] {
  const { evidence, manifest, promotion } = run;
  const gated = new Map<string, RoutePromotion>(
    promotion.routes.filter((route) => route.gated).map((route) => [route.route, route]),
  );
  const ofRoute = new Map(evidence.routes.map((entry) => [entry.route, entry]));
  return manifest.routes.flatMap((route, index) => {
    const promoted = gated.get(route.id);
    if (promoted === undefined) return [];
    const found = ofRoute.get(route.id) ?? {
      route: route.id,
      contract_state: "unchecked",
      by_configuration: null,
      exchanges: [],
      unrun: [],
    };
    return [{ route, pointer: `/routes/${index}`, evidence: found, manifest, promotion: promoted, run }];
  });
}
