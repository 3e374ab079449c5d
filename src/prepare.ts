import { bind, type BoundInputs } from "./binding/bind.ts";
import { onlyValue, workflowBindings, type Binding } from "./binding/lines.ts";
import { GateError } from "./core/errors.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports/deps.ts";
import type { Files } from "./core/ports/files.ts";
import { dialects } from "./dialects/index.ts";
import type { EffectiveManifest, EffectiveRoute, Promotion, RunContext } from "./generated/types.ts";
import { defaults } from "./manifest/defaults.ts";
import { effectiveManifest, parseManifest } from "./manifest/index.ts";
import { planProbe, type Plan, type Unrun } from "./probe/plan.ts";
import type { Change } from "./promotion/change.ts";
import { gatedRoutes, onlyRoutes } from "./promotion/gating.ts";
import { readPromotion, type CommittedFiles } from "./promotion/promotion.ts";

/** Everything that is known before the first packet. */
export interface Prepared extends BoundInputs, Asked {
  /** With the commits that were compared. */
  run: RunContext;
  manifest: EffectiveManifest;
  /** null where nothing was compared. */
  change: Change | null;
  plan: Plan;
  /** Files of the pull request: at its head commit, never from the working folder where there is a history. */
  read: Files["read"];
}

interface Asked {
  promotion: Promotion;
  /** The gated routes that are asked: none of a fork's, and none whose share is unknown. */
  routes: readonly EffectiveRoute[];
}

/** Anybody can cause these, and their runs have the secrets of base: whatever is checked out may be anybody's. */
const eventsWithSecretsOfBase: ReadonlySet<string> = new Set(["issue_comment", "pull_request_target", "workflow_run"]);

/** What is promoted, by which rules, and what will be asked. Sends nothing to a gateway. Throws for bad inputs or a bad manifest. */
export async function prepare(inputs: GateInputs, given: RunContext, deps: Deps): Promise<Prepared> {
  const workflow = workflowBindings(inputs);
  const { manifest, promotion, change, source } = await readPromotion({
    run: given,
    manifestFile: inputs.manifest,
    history: deps.history,
    localBase: inputs.base === "" ? null : inputs.base,
    onlyBase: eventsWithSecretsOfBase.has(given.event),
    effective: (bytes) => effective(inputs.manifest, bytes, workflow.credentials),
    workingManifest: () => readManifest(inputs.manifest, workflow.credentials, deps),
  });
  const run = change === null ? given : { ...given, head_sha: change.head, base_sha: change.base.sha };
  const read = source === null ? filesOf(deps) : filesAt(source);
  const { unasked, ...asked } = askedRoutes(manifest, onlyRoutes(promotion, inputs.routes), run, change !== null);
  const bound = await bind(manifest, asked.routes, workflow, { ...deps, read });
  const plan = planProbe(asked.routes, bound.gateways, bound.client !== null);
  return { run, manifest, change, read, ...asked, ...bound, plan: { ...plan, unrun: [...unasked, ...plan.unrun] } };
}

/** A fork's change and one that is not compared get nothing asked, and a route whose share is unknown neither. */
function askedRoutes(
  manifest: EffectiveManifest,
  selected: Promotion,
  run: RunContext,
  isCompared: boolean,
): Asked & { unasked: Unrun[] } {
  const gated = gatedRoutes(selected);
  const promoted = manifest.routes.filter(({ id }) => gated.has(id));
  const isForeign = run.from_fork && !eventsWithSecretsOfBase.has(run.event) && promoted.length > 0;
  const promotion: Promotion = isForeign ? { ...selected, obstacle: "fork" } : selected;
  const isUncompared = promotion.obstacle !== null && !isCompared;
  const routes = isForeign || isUncompared ? [] : promoted.filter(({ id }) => !isShareUnknown(promotion, id));
  const others = promoted.filter((route) => !routes.includes(route));
  return { promotion, routes, unasked: unrunChecks(others, reasonOf({ isForeign, isUncompared })) };
}

function reasonOf({ isForeign, isUncompared }: { isForeign: boolean; isUncompared: boolean }): Unrun["reason"] {
  if (isForeign) return "fork";
  return isUncompared ? "not-compared" : "share-unknown";
}

/** A route whose share is unknown is held, whatever its gateway answers: the share has to be corrected first. */
function isShareUnknown({ routes }: Promotion, id: string): boolean {
  return routes.some(({ route, reason }) => route === id && reason === "unknown-share");
}

function unrunChecks(routes: readonly EffectiveRoute[], reason: Unrun["reason"]): Unrun[] {
  return routes.flatMap(({ id, checks }) => checks.map(({ check }) => ({ route: id, check, reason })));
}

function filesOf({ files }: Pick<Deps, "files">): Files["read"] {
  return (path, maxBytes) => files.read(path, maxBytes);
}

/** Files at a commit, with the errors of files. */
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

/** The manifest of the working folder with its defaults. Without `credential`, a gateway uses the one that the workflow binds. */
export async function readManifest(
  file: string,
  credentials: readonly Binding[],
  { files }: Pick<Deps, "files">,
): Promise<EffectiveManifest> {
  return effective(file, await files.read(file, limits.manifestBytes), credentials);
}

/** Log endpoints have credentials of their own under the same input, which no gateway uses. */
function effective(file: string, bytes: Uint8Array, credentials: readonly Binding[]): EffectiveManifest {
  const located = parseManifest(file, bytes);
  const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
  return effectiveManifest(located, dialects, onlyValue(credentials, names));
}
