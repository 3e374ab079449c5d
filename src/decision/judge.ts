import type { EffectiveManifest, Evidence, Finding, Judgement, Promotion, RecordDecision } from "../generated/types.ts";
import { gatedRoutes } from "../promotion/gated-routes.ts";
import type { Subject } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** Every finding that the rules make of the evidence about gated routes, in the order of routes and rules. */
export function findings(evidence: Evidence, manifest: EffectiveManifest, promotion: Promotion): Finding[] {
  const ofRoutes = subjects(evidence, manifest, promotion).flatMap((subject) =>
    rules.flatMap((rule) => [
      ...subject.evidence.exchanges.flatMap((exchange) => rule.judgeExchange?.(subject, exchange) ?? []),
      ...(rule.judgeRoute?.(subject) ?? []),
    ]),
  );
  return [...ofRoutes, ...rules.flatMap((rule) => rule.judgeRun?.(evidence, manifest) ?? [])];
}

/** Any investigate is investigate, else any hold is hold, else promote; `none` where nothing is promoted. */
export function decide(found: readonly Finding[], promotion: Promotion): Judgement {
  const gated = [...gatedRoutes(promotion)];
  const ofRun = found.filter(({ route }) => route === null);
  const routes = Object.fromEntries(
    gated.map((id) => [id, worst([...ofRun, ...found.filter(({ route }) => route === id)])]),
  );
  return { overall: gated.length === 0 && found.length === 0 ? "none" : worst(found), routes };
}

function worst(found: readonly Finding[]): RecordDecision {
  if (found.some(({ decision }) => decision === "investigate")) return "investigate";
  return found.length > 0 ? "hold" : "promote";
}

function subjects(evidence: Evidence, manifest: EffectiveManifest, promotion: Promotion): Subject[] {
  const gated = gatedRoutes(promotion);
  const ofRoute = new Map(evidence.routes.map((entry) => [entry.route, entry]));
  return manifest.routes.flatMap((route, index) => {
    if (!gated.has(route.id)) return [];
    const found = ofRoute.get(route.id) ?? { route: route.id, contract_state: "unchecked", exchanges: [], unrun: [] };
    return [{ route, pointer: `/routes/${index}`, evidence: found, manifest }];
  });
}
