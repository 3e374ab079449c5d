import { mayBeShown } from "../core/may-be-shown.ts";
import { targetName } from "../core/targets.ts";
import type { EffectiveManifest, StrayCalls, WitnessEvidence } from "../generated/types.ts";
import type { WitnessRun } from "../probe/witnesses.ts";

/** The limit for targets in the evidence of stray calls (bundle.schema.json). */
const mostTargets = 64;

/** How completely each witness saw the run, with targets named as in the manifest. */
export function witnessEvidence(runs: readonly WitnessRun[], manifest: EffectiveManifest): WitnessEvidence[] {
  return runs.map(({ gateways, state, missing, quiet, strays }) => ({
    gateways: [...gateways],
    state,
    missing: Math.min(missing, mostMissing),
    quiet,
    strays: byTarget(strays, gateways, manifest),
  }));
}

/** The largest count that the schemas allow. */
const mostMissing = 1_000_000;

function byTarget(
  strays: WitnessRun["strays"],
  gateways: readonly string[],
  manifest: EffectiveManifest,
): StrayCalls[] {
  const grouped = Map.groupBy(strays, ({ target }) => nameOf(target, gateways, manifest));
  const listed = [...grouped].flatMap(([target, calls]): StrayCalls[] => {
    const [first] = calls;
    return first === undefined ? [] : [{ target, calls: calls.length, first_ms: first.ms }];
  });
  const [kept, further] = [listed.slice(0, mostTargets - 1), listed.slice(mostTargets - 1)];
  const [next] = further;
  if (next === undefined) return kept;
  return [...kept, { ...next, target: "other", calls: further.reduce((sum, { calls }) => sum + calls, 0) }];
}

/**
 * The name that a route through these gateways gives the target; else the target's own name if it is safe to show; else
 * `other`.
 */
function nameOf(target: string, gateways: readonly string[], { routes }: EffectiveManifest): string {
  const through = routes.filter(({ checks }) => checks.some(({ gateway }) => gateways.includes(gateway)));
  const known = through.map(({ targets }) => targetName(targets, target)).find((name) => name !== "other");
  return known ?? (mayBeShown(target) ? target : "other");
}
