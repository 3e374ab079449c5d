import { bind, type BoundInputs } from "./binding/bind.ts";
import { onlyValue, workflowBindings, type Binding } from "./binding/lines.ts";
import { errorCode, GateError } from "./core/errors.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports/deps.ts";
import type { Files } from "./core/ports/files.ts";
import type { Leg } from "./core/shard.ts";
import { dialects } from "./dialects/index.ts";
import { partOf } from "./divide.ts";
import type { EffectiveManifest, EffectiveRoute, Promotion, RunContext, ShardBinding } from "./generated/types.ts";
import { defaults } from "./manifest/defaults.ts";
import { effectiveManifest, parseManifest } from "./manifest/index.ts";
import { planProbe, type Plan, type Unrun } from "./probe/plan.ts";
import type { Change } from "./promotion/change.ts";
import { gatedRoutes, leavingOut, onlyRoutes } from "./promotion/gating.ts";
import { readPromotion, type CommittedFiles } from "./promotion/promotion.ts";

/** What the repository says of a run: no URL and no credential is needed to know it. */
export interface ReadChange extends Probing {
  /** Includes the compared commits. */
  run: RunContext;
  manifest: EffectiveManifest;
  /** null if nothing was compared. */
  change: Change | null;
  /** Checks of gated routes that are not probed. */
  skipped: readonly Unrun[];
  /** Reads files of the pull request at its head commit; from the working folder only if there is no history. */
  read: Files["read"];
}

/** Everything that is known before the first request. */
export interface Prepared extends BoundInputs, Omit<ReadChange, "skipped"> {
  plan: Plan;
  /** null for a whole run. */
  shard: ShardBinding | null;
}

interface Probing {
  promotion: Promotion;
  /** The gated routes to probe: none for a fork, and none with an unknown share. */
  routes: readonly EffectiveRoute[];
}

/** Anyone can trigger these events, and their runs have the base's secrets, so the checked-out files may be anyone's. */
const eventsWithSecretsOfBase: ReadonlySet<string> = new Set(["issue_comment", "pull_request_target", "workflow_run"]);

/**
 * Reads the manifest and the promotion, binds the inputs and plans the requests. Sends nothing to a gateway. Throws for
 * invalid inputs or an invalid manifest.
 */
export async function prepare(inputs: GateInputs, given: RunContext, deps: Deps): Promise<Prepared> {
  const whole = await readChange(inputs, given, deps);
  const { shard, skipped, ...change } = inputs.leg === null ? { ...whole, shard: null } : inPart(whole, inputs.leg);
  const { manifest, routes, read } = change;
  const bound = await bind(manifest, routes, workflowBindings(inputs), { ...deps, read });
  const plan = planProbe(routes, bound.gateways, bound.client !== null);
  return { ...change, ...bound, shard, plan: { ...plan, unrun: [...skipped, ...plan.unrun] } };
}

/** Reads the manifest and the promotion, at base and head. Throws for invalid inputs or an invalid manifest. */
export async function readChange(
  inputs: GateInputs,
  given: RunContext,
  deps: Pick<Deps, "history" | "files">,
): Promise<ReadChange> {
  const { credentials } = workflowBindings(inputs);
  const { manifest, promotion, change, source } = await readPromotion({
    run: given,
    manifestFile: inputs.manifest,
    history: deps.history,
    localBase: inputs.base === "" ? null : inputs.base,
    onlyBase: eventsWithSecretsOfBase.has(given.event),
    effective: (bytes) => effective(inputs.manifest, bytes, credentials),
    workingManifest: () => readManifest(inputs.manifest, credentials, deps),
  });
  const run = change === null ? given : { ...given, head_sha: change.head, base_sha: change.base.sha };
  const read = source === null ? filesOf(deps) : filesAt(source);
  return {
    run,
    manifest,
    change,
    read,
    ...routesToProbe(manifest, onlyRoutes(promotion, inputs.routes), run, change !== null),
  };
}

/** The run of one shard gates only its routes. What is not probed at all is reported by the merged run. */
function inPart(whole: ReadChange, leg: Leg): ReadChange & { shard: ShardBinding } {
  const { routes, shard } = partOf(whole, leg);
  const promotion = leavingOut(whole.promotion, new Set(routes.map(({ id }) => id)));
  return { ...whole, routes, promotion, skipped: [], shard };
}

/** Nothing is probed for a fork, for a change that could not be compared, and for a route with an unknown share. */
function routesToProbe(
  manifest: EffectiveManifest,
  selected: Promotion,
  run: RunContext,
  isCompared: boolean,
): Probing & { skipped: Unrun[] } {
  const gated = gatedRoutes(selected);
  const promoted = manifest.routes.filter(({ id }) => gated.has(id));
  const isForeign = run.from_fork && !eventsWithSecretsOfBase.has(run.event) && promoted.length > 0;
  const promotion: Promotion = isForeign ? { ...selected, obstacle: "fork" } : selected;
  const isNotCompared = promotion.obstacle !== null && !isCompared;
  const routes = isForeign || isNotCompared ? [] : promoted.filter(({ id }) => !isShareUnknown(promotion, id));
  const others = promoted.filter((route) => !routes.includes(route));
  return { promotion, routes, skipped: unrunChecks(others, reasonOf({ isForeign, isNotCompared })) };
}

function reasonOf({ isForeign, isNotCompared }: { isForeign: boolean; isNotCompared: boolean }): Unrun["reason"] {
  if (isForeign) return "fork";
  return isNotCompared ? "not-compared" : "share-unknown";
}

/** A route with an unknown share is held regardless of its gateway's answers: the share must be fixed first. */
function isShareUnknown({ routes }: Promotion, id: string): boolean {
  return routes.some(({ route, reason }) => route === id && reason === "unknown-share");
}

function unrunChecks(routes: readonly EffectiveRoute[], reason: Unrun["reason"]): Unrun[] {
  return routes.flatMap(({ id, checks }) => checks.map(({ check }) => ({ route: id, check, reason })));
}

function filesOf({ files }: Pick<Deps, "files">): Files["read"] {
  return (path, maxBytes) => files.read(path, maxBytes);
}

/** Reads files at a commit, with the errors of files. */
function filesAt({ history, commit }: CommittedFiles): Files["read"] {
  return async (path, maxBytes) => {
    const at = `at commit ${commit.slice(0, 12)}`;
    const bytes = await history.read(path, commit, maxBytes).catch((cause: unknown) => {
      throw new GateError("FILE_UNREADABLE", `expected a regular file ${at}, got something else: ${path}`, { cause });
    });
    if (bytes !== null) return bytes;
    throw new GateError("FILE_MISSING", `expected a file ${at}, got none: ${path}`);
  };
}

/**
 * Reads the working folder's manifest and applies defaults. Without `credential`, a gateway uses the one that the workflow
 * binds.
 */
export async function readManifest(
  file: string,
  credentials: readonly Binding[],
  { files }: Pick<Deps, "files">,
): Promise<EffectiveManifest> {
  return effective(file, await files.read(file, limits.manifestBytes).catch(noManifest(file)), credentials);
}

function noManifest(file: string): (error: unknown) => never {
  return (error) => {
    if (errorCode(error) !== "FILE_MISSING") throw error;
    const message = `expected a manifest at ${file}, got no file`;
    const remedy =
      "Run from the top folder of the repository, name the file (`run --manifest FILE`, `lint FILE`, or the action's input manifest), or create it with `fallback-gate init`.";
    throw new GateError("FILE_MISSING", message, { cause: error, problems: [{ at: null, message, remedy }] });
  };
}

/** The same input also holds credentials of log endpoints, which no gateway uses. */
function effective(file: string, bytes: Uint8Array, credentials: readonly Binding[]): EffectiveManifest {
  const located = parseManifest(file, bytes);
  const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
  return effectiveManifest(located, dialects, onlyValue(credentials, names));
}
