import { GateError, errorCode } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { matchesPath } from "../core/path-pattern.ts";
import { isRepositoryPath } from "../core/repository-path.ts";
import type { History } from "../core/sources.ts";
import type { EffectiveManifest, EffectiveRoute, OutsideScope, Promotion, RunContext } from "../generated/types.ts";
import { changeOf, changedBetween, isOfBranch, mostChanges, sidesOf, type Change } from "./change.ts";
import { everyRoute } from "./every-route.ts";
import { gatedRoutes } from "./gated-routes.ts";
import { contractFileChanges } from "./pinned-changes.ts";
import { reviewedChanges, trafficsOf, type Manifests } from "./reviewed-changes.ts";
import { routePromotion } from "./route-share.ts";
import { bindStricter } from "./strictness/bind.ts";

/** Which routes gain traffic, and the rules that bind this run. */
export interface Bound {
  manifest: EffectiveManifest;
  promotion: Promotion;
  /** null where nothing was compared. */
  change: Change | null;
  /** Where the files that the manifest names are read; null for the working folder. */
  source: Source | null;
}

export interface Source {
  history: History;
  commit: string;
}

export interface PromotionSources {
  run: RunContext;
  manifestFile: string;
  history: History | null;
  /** What a person compares with on the command line; null for what the event compares. */
  localBase: string | null;
  /** Only the manifest of base is read: the head may be anybody's. */
  onlyBase: boolean;
  /** The manifest with its defaults. Throws MANIFEST_UNREADABLE or MANIFEST_INVALID. */
  effective: (bytes: Uint8Array) => EffectiveManifest;
  /** The manifest of the working folder: what binds where nothing can be compared. */
  workingManifest: () => Promise<EffectiveManifest>;
}

/**
 * Compares base and head. Throws what the manifest of the head is refused with; where base cannot be had, every route is
 * gated by the manifest of the working folder, and the promotion says why. Where only base is read, FILE_UNREADABLE.
 */
export async function readPromotion(sources: PromotionSources): Promise<Bound> {
  const { run, history, localBase } = sources;
  if (history === null) return alone(sources, isOfBranch(run) ? "no-token" : null);
  try {
    const change = await changeOf(run, history, localBase);
    if (change !== null) return await compared(sources, change);
    return await alone(sources, isOfBranch(run) ? "not-found" : null);
  } catch (error) {
    return alone(sources, obstacleOf(error));
  }
}

/** What an error of History says about the comparison. Throws any other error. */
function obstacleOf(error: unknown): Promotion["obstacle"] {
  const obstacle = obstacles[errorCode(error)];
  if (obstacle === undefined) throw error;
  return obstacle;
}

const obstacles: Readonly<Record<string, Promotion["obstacle"]>> = {
  HISTORY_FORBIDDEN: "no-permission",
  HISTORY_NOT_FOUND: "not-found",
  HISTORY_FAILED: "failed",
};

async function alone(sources: PromotionSources, obstacle: Promotion["obstacle"]): Promise<Bound> {
  const source = sources.onlyBase ? ownCommit(sources, obstacle) : null;
  const manifest = source === null ? await sources.workingManifest() : await manifestAt(source, sources);
  return { manifest, promotion: { ...everyRoute(manifest), obstacle }, change: null, source };
}

/** The commit of the base branch itself that such a run is for: anybody's head may be checked out in its working folder. */
function ownCommit({ run, history, manifestFile }: PromotionSources, obstacle: Promotion["obstacle"]): Source {
  const commit = isOfBranch(run) ? null : run.head_sha;
  if (history !== null && commit !== null && obstacle === null) return { history, commit };
  throw new GateError(
    "FILE_UNREADABLE",
    `expected the manifest of base, read with a github-token with contents: read, got none: ${manifestFile}`,
  );
}

async function manifestAt({ history, commit }: Source, sources: PromotionSources): Promise<EffectiveManifest> {
  const bytes = await history.read(sources.manifestFile, commit, limits.manifestBytes);
  if (bytes === null) throw noManifest(sources);
  return sources.effective(bytes);
}

async function compared(sources: PromotionSources, change: Change): Promise<Bound> {
  const file = await sidesOf(change, sources.manifestFile, limits.manifestBytes);
  const base = file.base === null ? null : readBase(file.base, sources);
  const merged = sources.onlyBase ? file.base : file.merged;
  if (merged === null) throw noManifest(sources);
  const head = sources.effective(merged);
  const manifests = { base: base ?? head, head };
  const { manifest, changes } = bindStricter(manifests.base, head);
  const routes = await routesOf(manifest, base, head, change);
  const found: Promotion = {
    ...everyRoute(manifest),
    compared: change.compared,
    base: change.base,
    obstacle: file.base !== null && base === null ? "base-manifest" : null,
    adoption: file.base === null,
    routes,
    rule_changes: changes,
  };
  // Routes and rules are known by now: what cannot be read around them holds them, and takes nothing from them.
  const unread = (error: unknown): Promotion => ({ ...found, obstacle: obstacleOf(error) });
  const promotion = await withSurroundings(found, manifest, manifests, change, sources).catch(unread);
  const commit = sources.onlyBase ? change.base.sha : change.head;
  return { manifest, promotion, change, source: { history: change.history, commit } };
}

/** null where base holds no manifest that can be read: what binds then is not known. */
function readBase(bytes: Uint8Array, { effective }: PromotionSources): EffectiveManifest | null {
  try {
    return effective(bytes);
  } catch {
    return null;
  }
}

function noManifest({ manifestFile, onlyBase }: PromotionSources): GateError {
  const side = onlyBase ? "base" : "the head commit";
  return new GateError("FILE_UNREADABLE", `expected a manifest at ${side}, got none: ${manifestFile}`);
}

async function routesOf(
  manifest: EffectiveManifest,
  base: EffectiveManifest | null,
  head: EffectiveManifest,
  change: Change,
): Promise<Promotion["routes"]> {
  const traffics = trafficsOf({ base: base ?? head, head });
  return Promise.all(
    manifest.routes.map(({ id }) =>
      routePromotion(id, { base: routeIn(base, id), head: routeIn(head, id) }, change, traffics),
    ),
  );
}

function routeIn(side: EffectiveManifest | null, id: string): EffectiveRoute | null {
  return side?.routes.find((route) => route.id === id) ?? null;
}

/** As many as a bundle holds (bundle.schema.json): a single one holds the routes already. */
const mostBaseChanges = 100;

/** What else is changed, here and on base: asked only where a route is gated, since a rollback is nobody's business. */
async function withSurroundings(
  promotion: Promotion,
  manifest: EffectiveManifest,
  manifests: Manifests,
  change: Change,
  { run, manifestFile }: PromotionSources,
): Promise<Promotion> {
  const gated = promotion.routes.filter((route) => route.gated);
  if (gated.length === 0) return promotion;
  const raised = new Set(gated.filter(({ reason }) => reason !== "no-traffic-declared").map(({ route }) => route));
  // Each of them is looser: they come first, so that no number of tighter ones cuts them away.
  const replaced = await contractFileChanges(manifest, new Set(gated.map(({ route }) => route)), change);
  const rule_changes = [...replaced, ...promotion.rule_changes].slice(0, mostChanges);
  const needsFiles = manifest.scope !== null || rule_changes.some(({ direction }) => direction === "looser");
  const files = needsFiles ? await change.history.changedFiles(change.base.sha, change.head) : null;
  const watched = watchedPaths(manifests, raised, manifestFile, run.workflow_file);
  const workflow = { file: run.workflow_file, mayBeNew: promotion.adoption };
  return {
    ...promotion,
    rule_changes,
    reviewed_changes: raised.size === 0 ? [] : await reviewedChanges(raised, manifests, change, workflow),
    outside_scope: manifest.scope === null || files === null ? null : outsideScope(files, manifest.scope),
    only_rules: files !== null && files.complete && files.paths.every((path) => path === manifestFile),
    base_changes: (await changedBetween(change.history, [change.base.merge_base, change.base.sha], watched)).slice(
      0,
      mostBaseChanges,
    ),
  };
}

function watchedPaths(
  manifests: Manifests,
  raised: ReadonlySet<string>,
  ...files: readonly (string | null)[]
): string[] {
  const own = files.filter((file) => file !== null);
  return [...new Set([...own, ...trafficsOf(manifests, raised).map(({ file }) => file)])];
}

/** A name that evidence cannot hold is counted, not shown. */
function outsideScope(
  { paths, complete }: Awaited<ReturnType<History["changedFiles"]>>,
  scope: readonly string[],
): OutsideScope {
  const outside = paths.filter((path) => !scope.some((pattern) => matchesPath(path, pattern)));
  const files = outside.filter((path) => isRepositoryPath(path)).slice(0, 100);
  return { files, more: outside.length - files.length, complete };
}

interface Ending {
  manifest: EffectiveManifest;
  promotion: Promotion;
  change: Change | null;
}

/** The promotion as the end of the run finds it: whether the head moved, and what base has changed meanwhile. Never rejects. */
export async function confirmed({ manifest, promotion, change }: Ending, run: RunContext): Promise<Promotion> {
  if (change === null || promotion.routes.every(({ gated }) => !gated)) return promotion;
  try {
    const { base, head, history } = change;
    const [now, tip] = await Promise.all([history.head(), base.ref === null ? base.sha : history.tip(base.ref)]);
    const watched = watchedPaths(
      { base: manifest, head: manifest },
      gatedRoutes(promotion),
      manifest.file,
      run.workflow_file,
    );
    const since = await changedBetween(history, [base.sha, tip], watched);
    return {
      ...promotion,
      head_moved: now !== head,
      base_changes: [...new Set([...promotion.base_changes, ...since])].slice(0, mostBaseChanges),
    };
  } catch (error) {
    return { ...promotion, obstacle: obstacles[errorCode(error)] ?? "failed" };
  }
}
