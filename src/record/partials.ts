import { isSameJson } from "../core/canonical-json.ts";
import { msOf } from "../core/instants.ts";
import { limits } from "../core/limits.ts";
import type { ShardPlan } from "../core/shard.ts";
import type { Bundle, EffectiveManifest, RunContext } from "../generated/types.ts";

/** A file that was sent as a partial bundle. */
export interface SentPartial {
  /** The name of its folder, safe to print. */
  place: string;
  /** null if it is none: `why` says so. */
  bundle: Bundle | null;
  why: string;
}

/** The run that is merged. */
export interface MergingRun {
  run: RunContext;
  manifest: EffectiveManifest;
  plan: ShardPlan;
  /** Ids of the routes of each shard. */
  shards: readonly ReadonlySet<string>[];
  /** Whether a bundle can be derived again from its facts. */
  isConsistent: (bundle: Bundle) => boolean;
}

/** A file that does not count, and why. */
interface Unused {
  place: string;
  why: string;
}

export interface ChosenPartials {
  /** The partial bundle of each shard; null if none can be used. */
  byShard: readonly (Bundle | null)[];
  /** These hold the run. */
  refused: readonly Unused[];
  /** Left by earlier attempts of the run. */
  outdated: readonly Unused[];
}

/**
 * Chooses the newest partial bundle of each shard. Every file may be forged, or of another run: it counts only if it is bound to
 * this plan, head commit and run, has evidence of its own shard only, and can be derived again. Two of the same shard and attempt
 * are both refused.
 */
export function choosePartials(sent: readonly SentPartial[], merging: MergingRun): ChosenPartials {
  const judged = sent.map((one) => ({ ...one, ...judge(one, merging) }));
  const usable = judged.flatMap(({ place, bundle, verdict }) =>
    bundle !== null && verdict === "use" ? [{ place, bundle, attempt: bundle.run.run_attempt }] : [],
  );
  const refused = judged.filter(({ verdict }) => verdict === "refuse").map(named);
  const outdated = judged.filter(({ verdict }) => verdict === "outdated").map(named);
  const byShard = merging.shards.map((_, index) => {
    const own = usable.filter(({ bundle }) => bundle.shard?.index === index + 1);
    const newest = Math.max(...own.map(({ attempt }) => attempt));
    const [first, ...others] = own.filter(({ attempt }) => attempt === newest);
    const older = own.filter(({ attempt }) => attempt < newest);
    outdated.push(...older.map(({ place }) => ({ place, why: "a later attempt sent another one of this shard" })));
    if (first === undefined) return null;
    if (others.length === 0) return first.bundle;
    refused.push(
      ...[first, ...others].map(({ place }) => ({ place, why: "it is not the only one of its shard and attempt" })),
    );
    return null;
  });
  return { byShard, refused, outdated };
}

function named({ place, why }: Unused): Unused {
  return { place, why };
}

interface Judged {
  verdict: "use" | "refuse" | "outdated";
  why: string;
}

function judge({ bundle, why }: SentPartial, merging: MergingRun): Judged {
  if (bundle === null) return { verdict: "refuse", why };
  if (isOfEarlierPlan(bundle, merging)) return { verdict: "outdated", why: "all jobs have been run again since" };
  const [, reason] = reasons.find(([isWrong]) => isWrong(bundle, merging)) ?? [];
  return reason === undefined ? { verdict: "use", why: "" } : { verdict: "refuse", why: reason };
}

/** Left when all jobs of the run, with the plan, were run again. */
function isOfEarlierPlan({ run, shard }: Bundle, { run: own, plan }: MergingRun): boolean {
  return shard !== undefined && run.run_id === own.run_id && run.run_attempt < plan.attempt;
}

type Reason = readonly [isWrong: (bundle: Bundle, merging: MergingRun) => boolean, why: string];

/** In this order: what is easy to see first, what needs the whole bundle last. */
const reasons: readonly Reason[] = [
  [({ shard }) => shard === undefined, "it is the bundle of a whole run"],
  [({ run }, { run: own }) => run.run_id !== own.run_id || run.repository !== own.repository, "it is of another run"],
  [({ run }, { run: own }) => run.head_sha !== own.head_sha, "it is of another head commit"],
  [
    ({ shard }, { plan }) => shard?.plan !== plan.digest || shard.plan_attempt !== plan.attempt,
    "it is of another plan",
  ],
  [({ shard }, { plan }) => shard?.of !== plan.shards || shard.index > plan.shards, "its shard is not in the plan"],
  [({ run }, { run: own }) => run.run_attempt > own.run_attempt, "it is of a later attempt than this job"],
  [({ run }, { run: own }) => isOfOtherDay(run.at, own.at), "it is more than a day older or newer than this run"],
  [isOfOtherTool, "another version of the gate made it"],
  [({ manifest }, { manifest: own }) => !isSameJson(manifest, own), "it is of another manifest, or of other inputs"],
  [hasForeignRoutes, "it has evidence of routes that are not of its shard"],
  [(bundle, { isConsistent }) => !isConsistent(bundle), "it was changed: digest and content do not fit together"],
];

function isOfOtherDay(at: string, now: string): boolean {
  return !(Math.abs(msOf(now) - msOf(at)) <= limits.partialAgeMs);
}

function isOfOtherTool({ run }: Bundle, { run: own }: MergingRun): boolean {
  return run.tool_version !== own.tool_version || run.tool_digest !== own.tool_digest;
}

function hasForeignRoutes({ evidence, shard }: Bundle, { shards }: MergingRun): boolean {
  const own = shards[(shard?.index ?? 0) - 1];
  return evidence.routes.some(
    ({ route, exchanges, unrun }) => own?.has(route) !== true && exchanges.length + unrun.length > 0,
  );
}
