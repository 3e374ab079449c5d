import { errorCode, GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { safeLine } from "../core/safe-line.ts";
import { shownPath } from "../core/repository-path.ts";
import type { History } from "../core/ports/history.ts";
import type { EffectiveManifest, EffectiveRoute, Promotion, RunContext } from "../generated/types.ts";
import { withAdoptedRaises } from "./adopted-raises.ts";
import { bindAll, manifestsAtBase } from "./base-manifests.ts";
import { changeOf, isOfBranch, sidesOf, type Change } from "./change.ts";
import { everyRoute } from "./gating.ts";
import { obstacleIn } from "./obstacles.ts";
import { trafficsOf } from "./reviewed-changes.ts";
import { routePromotion } from "./route-share.ts";
import { withSurroundings } from "./surroundings.ts";

/** Which routes gain traffic, and the rules that apply to this run. */
export interface BoundPromotion {
  manifest: EffectiveManifest;
  promotion: Promotion;
  /** null if nothing was compared. */
  change: Change | null;
  /** Where to read the files that the manifest names; null for the working folder. */
  source: CommittedFiles | null;
}

export interface CommittedFiles {
  history: History;
  commit: string;
}

export interface PromotionSources {
  run: RunContext;
  manifestFile: string;
  history: History | null;
  /** The value of `--base`; null to use the commits of the event. */
  localBase: string | null;
  /** Read only base's manifest, because the head may come from anybody. */
  onlyBase: boolean;
  /** Parses a manifest and fills in its defaults. Throws MANIFEST_UNREADABLE or MANIFEST_INVALID. */
  effective: (bytes: Uint8Array) => EffectiveManifest;
  /** The manifest of the working folder, used if nothing can be compared. */
  workingManifest: () => Promise<EffectiveManifest>;
}

/**
 * Compares base and head. If base cannot be fetched, every route is gated by the manifest of the working folder, and
 * the promotion names the obstacle. Throws the manifest errors of the head, FILE_UNREADABLE if only base is read and
 * has no manifest, and INPUT_INVALID if `--base` does not exist.
 */
export async function readPromotion(sources: PromotionSources): Promise<BoundPromotion> {
  const { run, history, localBase } = sources;
  if (history === null) return withoutComparison(sources, isOfBranch(run) ? "no-token" : null);
  try {
    const change = await changeOf(run, history, localBase);
    if (change !== null) return await compared(sources, change);
    return await withoutComparison(sources, isOfBranch(run) ? "not-found" : null);
  } catch (error) {
    if (localBase !== null && errorCode(error) === "HISTORY_NOT_FOUND") throw noSuchBase(localBase, error);
    return withoutComparison(sources, obstacleOf(error));
  }
}

/** The error for a `--base` that does not exist, with a way to fetch it. Nothing was sent. */
function noSuchBase(base: string, error: unknown): GateError {
  const ref = safeLine(base).replace(/^origin\//, "");
  const { message: found, problems } =
    error instanceof GateError ? error : { message: "expected a branch or commit, got none", problems: [] };
  const message = `--base ${safeLine(base)}: ${found}`;
  const isCommit = /^[0-9a-f]{7,64}$/.test(ref);
  const fetched = `Run \`git fetch origin ${ref}\`${isCommit ? "" : ` and pass --base origin/${ref}`}`;
  const remedy = problems[0]?.remedy ?? `${fetched}.`;
  return new GateError("INPUT_INVALID", message, { cause: error, problems: [{ at: null, message, remedy }] });
}

/** The obstacle that an error of History stands for. Rethrows any other error. */
function obstacleOf(error: unknown): Promotion["obstacle"] {
  const obstacle = obstacleIn(error);
  if (obstacle === null) throw error;
  return obstacle;
}

async function withoutComparison(sources: PromotionSources, obstacle: Promotion["obstacle"]): Promise<BoundPromotion> {
  const source = sources.onlyBase ? ownCommit(sources, obstacle) : null;
  const manifest = source === null ? await sources.workingManifest() : await manifestAt(source, sources);
  return {
    manifest,
    promotion: { ...everyRoute(manifest), base_ref: sources.run.base_ref, obstacle },
    change: null,
    source,
  };
}

/** The base branch's own commit, if the run is for that branch. The working folder may hold anybody's head. */
function ownCommit({ run, history, manifestFile }: PromotionSources, obstacle: Promotion["obstacle"]): CommittedFiles {
  const commit = isOfBranch(run) ? null : run.head_sha;
  if (history !== null && commit !== null && obstacle === null) return { history, commit };
  throw new GateError(
    "FILE_UNREADABLE",
    `expected the manifest of base, got none: ${manifestFile}. The github-token needs contents: read`,
  );
}

async function manifestAt({ history, commit }: CommittedFiles, sources: PromotionSources): Promise<EffectiveManifest> {
  const bytes = await history.read(sources.manifestFile, commit, limits.manifestBytes);
  if (bytes === null) throw noManifest(sources);
  return sources.effective(bytes);
}

async function compared(sources: PromotionSources, change: Change): Promise<BoundPromotion> {
  const file = await sidesOf(change, sources.manifestFile, limits.manifestBytes);
  const merged = sources.onlyBase ? file.base : file.merged;
  if (merged === null) throw noManifest(sources);
  const head = sources.effective(merged);
  const atBase = await manifestsAtBase(file, change, sources);
  const { base, manifest, changes } = bindAll(atBase.manifests, head);
  const manifests = { base: base ?? head, head };
  const routes = await routesOf(manifest, base, head, change);
  const routed: Promotion = {
    ...everyRoute(manifest),
    compared: change.compared,
    base: change.base,
    base_ref: change.base.ref,
    obstacle: atBase.obstacle,
    adoption: atBase.adoption,
    replaced_manifests: atBase.replaced.map(shownPath),
    routes,
    rule_changes: changes,
  };
  const found = await withAdoptedRaises(routed, head, change);
  // Routes and rules are known. If the rest cannot be read, the run holds but keeps them.
  const unread = (error: unknown): Promotion => ({ ...found, obstacle: obstacleOf(error) });
  const judged = { manifest, manifests, replaced: atBase.replaced };
  const promotion = await withSurroundings(found, judged, change, sources).catch(unread);
  const commit = sources.onlyBase ? change.base.sha : change.head;
  return { manifest, promotion, change, source: { history: change.history, commit } };
}

function noManifest({ manifestFile, onlyBase }: PromotionSources): GateError {
  const side = onlyBase ? "base" : "the head commit";
  const message = `expected a manifest at ${side}, got none: ${manifestFile}`;
  const remedy = onlyBase
    ? "Merge a manifest first: this event is judged by base alone."
    : "Commit the manifest, or correct its path (`run --manifest FILE`, or the action's input manifest).";
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: null, message, remedy }] });
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
