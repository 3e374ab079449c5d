import { matchesPath } from "../core/path-pattern.ts";
import { pathShownAs, shownPath } from "../core/repository-path.ts";
import type { ChangedFiles } from "../core/ports/history.ts";
import type { EffectiveManifest, OutsideScope, Promotion, RunContext, ShownFiles } from "../generated/types.ts";
import { type Change, changedBetween, mostChanges } from "./change.ts";
import { gatedRoutes } from "./gating.ts";
import { obstacleIn } from "./obstacles.ts";
import { contractFileChanges } from "./pinned-changes.ts";
import { type Manifests, reviewedChanges, trafficsOf } from "./reviewed-changes.ts";
import { droppedGates } from "./workflow/dropped.ts";
import { gatingFiles, gatingWorkflow, isFollowed, type GatingWorkflow } from "./workflow/gating-workflow.ts";

/** The limit of a bundle (bundle.schema.json). One change already holds the routes. */
const mostBaseChanges = 100;

/** How many files are named before the rest is only counted. */
const shownFiles = 20;

export interface Judged {
  /** The manifest that applies. */
  manifest: EffectiveManifest;
  manifests: Manifests;
  /** Manifests of base that this one replaces. */
  replaced: readonly string[];
}

interface Runner {
  run: RunContext;
  manifestFile: string;
}

/** The other changes, on this branch and on base. Read only if a route is gated: a rollback needs no review. */
export async function withSurroundings(
  promotion: Promotion,
  { manifest, manifests, replaced }: Judged,
  change: Change,
  { run, manifestFile }: Runner,
): Promise<Promotion> {
  const gated = promotion.routes.filter((route) => route.gated);
  if (gated.length === 0) return promotion;
  const raised = new Set(gated.filter(({ reason }) => reason !== "no-traffic-declared").map(({ route }) => route));
  // All of these are looser. They come first so that the limit never drops them.
  const pinned = await contractFileChanges(manifest, new Set(gated.map(({ route }) => route)), change);
  const changed = await change.history.changedFiles(change.base.sha, change.head);
  const ofRules = new Set([manifestFile, ...replaced]);
  const { gating, mayBeNew } = await gateOf(run, changed, change, promotion.adoption);
  const rules = [...ofRules, ...pinned.map(({ at }) => pathShownAs(at.file))];
  const context = { run, gating, changed, mayBeNew, bound: manifest, rules };
  const watched = watchedPaths(manifests, raised, [manifestFile, ...gatingFiles(gating)]);
  const base_changes = await changedBetween(change.history, [change.base.merge_base, change.base.sha], watched);
  return {
    ...promotion,
    rule_changes: [...pinned, ...promotion.rule_changes].slice(0, mostChanges),
    reviewed_changes: raised.size === 0 ? [] : await reviewedChanges(raised, manifests, change, context),
    outside_scope: manifest.scope === null ? null : outsideScope(changed, manifest.scope),
    changed_files: shown(changed),
    only_rules: changed.complete && changed.paths.every((path) => ofRules.has(path)),
    base_changes: base_changes.map(shownPath).slice(0, mostBaseChanges),
  };
}

/**
 * A workflow under a new name is compared with the workflow that it replaces. A new workflow that replaces none is
 * accepted only on first adoption.
 */
async function gateOf(
  run: RunContext,
  changed: ChangedFiles,
  change: Change,
  adoption: boolean,
): Promise<{ gating: GatingWorkflow; mayBeNew: boolean }> {
  const gating = await gatingWorkflow(run, change);
  const isNew = gating.parts[0]?.file.sides?.base === null;
  if (!isNew) return { gating, mayBeNew: adoption };
  const { workflows } = await droppedGates(changed, change);
  const [replaced, ...others] = workflows;
  const mayBeNew = adoption && changed.complete && workflows.length === 0;
  if (replaced === undefined || others.length > 0) return { gating, mayBeNew };
  return { gating: await gatingWorkflow(run, change, replaced), mayBeNew };
}

function watchedPaths(manifests: Manifests, raised: ReadonlySet<string>, own: readonly string[]): string[] {
  return [...new Set([...own, ...trafficsOf(manifests, raised).map(({ file }) => file)])];
}

function outsideScope({ paths, complete }: ChangedFiles, scope: readonly string[]): OutsideScope {
  const outside = paths.filter((path) => !scope.some((pattern) => matchesPath(path, pattern)));
  return { files: outside.slice(0, 100).map(shownPath), more: Math.max(0, outside.length - 100), complete };
}

function shown({ paths, complete }: ChangedFiles): ShownFiles {
  const files = paths.slice(0, shownFiles).map(shownPath);
  return { files, more: paths.length - files.length, complete };
}

interface Ending {
  manifest: EffectiveManifest;
  promotion: Promotion;
  change: Change | null;
}

/**
 * Updates the promotion at the end of the run: whether the head moved, and what base has changed since. Never rejects.
 */
export async function confirmed({ manifest, promotion, change }: Ending, run: RunContext): Promise<Promotion> {
  if (change === null || promotion.routes.every(({ gated }) => !gated)) return promotion;
  try {
    const { base, head, history } = change;
    const [now, tip] = await Promise.all([history.head(), base.ref === null ? base.sha : history.tip(base.ref)]);
    const gating = await gatingWorkflow(run, change);
    // What was followed at the start has to be followed again, or a change of base could stay unseen.
    if (promotion.reviewed_changes.length === 0 && !isFollowed(gating)) return { ...promotion, obstacle: "failed" };
    const own = [manifest.file, ...gatingFiles(gating)];
    const watched = watchedPaths({ base: manifest, head: manifest }, gatedRoutes(promotion), own);
    const since = (await changedBetween(history, [base.sha, tip], watched)).map(shownPath);
    return {
      ...promotion,
      head_moved: now !== head,
      base_changes: [...new Set([...promotion.base_changes, ...since])].slice(0, mostBaseChanges),
    };
  } catch (error) {
    return { ...promotion, obstacle: obstacleIn(error) ?? "failed" };
  }
}
