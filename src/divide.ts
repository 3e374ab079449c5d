import { canonicalJson, sha256 } from "./core/canonical-json.ts";
import { GateError } from "./core/errors.ts";
import { limits } from "./core/limits.ts";
import type { Leg, ShardPlan } from "./core/shard.ts";
import type { EffectiveManifest, EffectiveRoute, RunContext, ShardBinding } from "./generated/types.ts";
import { refuseTooManyRequests } from "./probe/request-limit.ts";
import { exchangesOfRoute, planShards, shardCount } from "./probe/shards.ts";

/** What a plan depends on: it is the same for every job of a run. */
export interface Dividable {
  run: Pick<RunContext, "run_id" | "head_sha">;
  manifest: EffectiveManifest;
  /** The routes to probe. */
  routes: readonly EffectiveRoute[];
}

/** The routes of each shard. */
export interface DividedRun {
  shards: readonly (readonly EffectiveRoute[])[];
  plan: ShardPlan;
}

/**
 * Divides a run into this many shards, in the plan of this attempt. Throws MANIFEST_INVALID if all of them together would
 * send more requests than the manifest allows.
 */
export function dividedRun(
  { run, manifest, routes }: Dividable,
  { shards: of, attempt }: Omit<ShardPlan, "digest">,
): DividedRun {
  refuseTooManyRequests(manifest, requestsOf(routes));
  const shards = planShards(routes, manifest.gateways, of);
  const ids = shards.map((own) => own.map(({ id }) => id));
  const { run_id, head_sha } = run;
  // Where there is no shard, only the routes themselves tell a plan without any from one that would leave them out.
  const all = routes.map(({ id }) => id);
  const planned = { schema: "fallback-gate/plan/v1", run_id, attempt, head_sha, manifest, routes: all, shards: ids };
  return { shards, plan: { digest: sha256(canonicalJson(planned)), shards: of, attempt } };
}

/** Divides a run as this job was told to. Throws INPUT_INVALID if the job was told another plan than it makes itself. */
export function dividedAs(run: Dividable, told: ShardPlan): DividedRun {
  const divided = dividedRun(run, told);
  if (divided.plan.digest === told.digest) return divided;
  const message = "plan: expected the plan that this job makes itself, got another";
  const remedy =
    "If base has changed since the plan, run all jobs again. If not, give plan, legs and merge the same inputs `manifest`, `credentials` and `routes`.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

/** The routes of one leg, and what binds its evidence to the plan. Throws INPUT_INVALID for another plan. */
export function partOf(
  run: Dividable,
  { shard, plan }: Leg,
): { routes: readonly EffectiveRoute[]; shard: ShardBinding } {
  if (plan !== null && plan.shards !== shard.of)
    throw new GateError("INPUT_INVALID", `shard: expected one of the ${plan.shards} shards of the plan, got another`);
  const divided = plan === null ? dividedRun(run, { shards: shard.of, attempt: 1 }) : dividedAs(run, plan);
  const { digest, attempt } = divided.plan;
  return { routes: divided.shards[shard.index - 1] ?? [], shard: { ...shard, plan: digest, plan_attempt: attempt } };
}

/** Divides a run into at most this many shards, or into as many as its exchanges need. Throws like `dividedRun`. */
export function divideRun(run: Dividable, most: number | null, attempt: number): DividedRun {
  return dividedRun(run, { shards: shardCount(run.routes, run.manifest.gateways, most), attempt });
}

/** One line per shard: its routes, by number and the first ones by name, and its exchanges. */
export function shardLines({ shards, plan }: DividedRun): string[] {
  const lines = shards.map((routes, index) => {
    const named = routes.slice(0, namedRoutes).map(({ id }) => id);
    const more = routes.length > named.length ? ` and ${routes.length - named.length} more` : "";
    return `shard ${index + 1}/${plan.shards}: ${routes.length} routes, at most ${requestsOf(routes)} requests: ${named.join(", ")}${more}`;
  });
  return [...lines, ...shards.flatMap(tooLong)];
}

const namedRoutes = 5;

function tooLong(routes: readonly EffectiveRoute[], index: number): string[] {
  const requests = requestsOf(routes);
  if (requests <= limits.shardExchanges || routes.length < 2) return [];
  return [
    `shard ${index + 1} has more than ${limits.shardExchanges} requests: its routes share targets of a gateway that may have cool-downs, so one leg gates them all. Declare \`cool_downs: false\` if it has none.`,
  ];
}

function requestsOf(routes: readonly EffectiveRoute[]): number {
  return routes.reduce((sum, route) => sum + exchangesOfRoute(route), 0);
}
