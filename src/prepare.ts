import { bindingLines } from "./core/bindings.ts";
import { GateError } from "./core/errors.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports/deps.ts";
import type { Files } from "./core/ports/files.ts";
import { dialects } from "./dialects/index.ts";
import type { EffectiveManifest, EffectiveRoute, Promotion, RunContext } from "./generated/types.ts";
import { bindEndpoints, type LogEndpoint } from "./ledger/logs/endpoint.ts";
import { defaults } from "./manifest/defaults.ts";
import { effectiveManifest, parseManifest } from "./manifest/index.ts";
import { bindGateways, type BoundGateway } from "./probe/bound-gateway.ts";
import { planProbe, type Plan, type Unrun } from "./probe/plan.ts";
import { clientRun, type ClientRun } from "./probe/through-client.ts";
import { gatedRoutes, onlyRoutes } from "./promotion/gating.ts";
import type { Change } from "./promotion/change.ts";
import { readPromotion, type Source } from "./promotion/promotion.ts";
import { knownSecrets } from "./publish/known-secrets.ts";
import type { Secret } from "./publish/leak-scan.ts";

/** Everything that is known before the first packet. */
export interface Prepared {
  /** With the commits that were compared. */
  run: RunContext;
  manifest: EffectiveManifest;
  promotion: Promotion;
  /** null where nothing was compared. */
  change: Change | null;
  /** The gated routes that are asked: none of a fork's, and none whose share is unknown. */
  routes: readonly EffectiveRoute[];
  gateways: readonly BoundGateway[];
  endpoints: ReadonlyMap<string, LogEndpoint>;
  secrets: readonly Secret[];
  client: ClientRun | null;
  plan: Plan;
  /** Files of the pull request: at its head commit, never from the working folder where there is a history. */
  read: Files["read"];
}

/** Anybody can cause these, and their runs have the secrets of base: whatever is checked out may be anybody's. */
const eventsWithSecretsOfBase: ReadonlySet<string> = new Set(["issue_comment", "pull_request_target", "workflow_run"]);

/** What is promoted, by which rules, and what will be asked. Sends nothing to a gateway. Throws for bad inputs or a bad manifest. */
export async function prepare(inputs: GateInputs, given: RunContext, deps: Deps): Promise<Prepared> {
  const {
    manifest,
    promotion: found,
    change,
    source,
  } = await readPromotion({
    run: given,
    manifestFile: inputs.manifest,
    history: deps.history,
    localBase: inputs.base === "" ? null : inputs.base,
    onlyBase: eventsWithSecretsOfBase.has(given.event),
    effective: (bytes) => effective(inputs, bytes),
    workingManifest: () => readManifest(inputs, deps),
  });
  const run = change === null ? given : { ...given, head_sha: change.head, base_sha: change.base.sha };
  const read = source === null ? filesOf(deps) : filesAt(source);
  const selected = onlyRoutes(found, inputs.routes);
  const gated = gatedRoutes(selected);
  const promoted = manifest.routes.filter(({ id }) => gated.has(id));
  const isForeign = run.from_fork && !eventsWithSecretsOfBase.has(run.event) && promoted.length > 0;
  const promotion: Promotion = isForeign ? { ...selected, obstacle: "fork" } : selected;
  const isUncompared = promotion.obstacle !== null && change === null;
  const routes = isForeign || isUncompared ? [] : promoted.filter(({ id }) => !isShareUnknown(promotion, id));
  const unasked = unrunChecks(
    promoted.filter((route) => !routes.includes(route)),
    reasonOf({ isForeign, isUncompared }),
  );
  const asking =
    routes.length === 0
      ? askingNobody(unasked, inputs)
      : await asked(inputs, deps, { manifest, routes, read }, unasked);
  return { run, manifest, promotion, change, routes, read, ...asking };
}

type Asking = Pick<Prepared, "gateways" | "endpoints" | "secrets" | "client" | "plan">;

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

/** A rollback needs neither gateway nor credential; a fork's change, one that is not compared and an unknown share get none. */
function askingNobody(unrun: readonly Unrun[], inputs: GateInputs): Asking {
  const endpoints = new Map<string, LogEndpoint>();
  return {
    gateways: [],
    endpoints,
    secrets: knownSecrets([], endpoints, inputs),
    client: null,
    plan: { questions: [], unrun },
  };
}

async function asked(
  inputs: GateInputs,
  deps: Deps,
  { manifest, routes, read }: Pick<Prepared, "manifest" | "routes" | "read">,
  unasked: readonly Unrun[],
): Promise<Asking> {
  const asking = withBoundGateways(manifest, routes, inputs);
  const gateways = await bindGateways(asking, inputs, { read });
  const endpoints = bindEndpoints(asking, inputs);
  const secrets = knownSecrets(gateways, endpoints, inputs);
  const client = clientRun(inputs.client, secrets, deps);
  const plan = planProbe(routes, gateways, client !== null);
  return { gateways, endpoints, secrets, client, plan: { ...plan, unrun: [...unasked, ...plan.unrun] } };
}

/** Without the gateways that no gated route asks and the workflow does not name: base may have had them, and head none. */
function withBoundGateways(
  manifest: EffectiveManifest,
  routes: readonly EffectiveRoute[],
  { gateways, credentials }: GateInputs,
): EffectiveManifest {
  const named = bindingLines(`${gateways}\n${credentials}`).map(({ name }) => name);
  const used = routes.flatMap(({ checks }) => checks.map(({ gateway }) => gateway));
  const isKept = (name: string): boolean => used.includes(name) || named.includes(name);
  return {
    ...manifest,
    gateways: Object.fromEntries(Object.entries(manifest.gateways).filter(([name]) => isKept(name))),
    logs: manifest.logs.filter(({ gateway }) => isKept(gateway)),
  };
}

function filesOf({ files }: Pick<Deps, "files">): Files["read"] {
  return (path, maxBytes) => files.read(path, maxBytes);
}

/** Files at a commit, with the errors of files. */
function filesAt({ history, commit }: Source): Files["read"] {
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
  inputs: Pick<GateInputs, "manifest" | "credentials">,
  { files }: Pick<Deps, "files">,
): Promise<EffectiveManifest> {
  return effective(inputs, await files.read(inputs.manifest, limits.manifestBytes));
}

function effective(
  { manifest, credentials }: Pick<GateInputs, "manifest" | "credentials">,
  bytes: Uint8Array,
): EffectiveManifest {
  const located = parseManifest(manifest, bytes);
  const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
  // Log endpoints have credentials of their own under the same input.
  const bound = bindingLines(credentials).filter(({ name }) => name === null || names.includes(name));
  return effectiveManifest(located, dialects, bound.length === 1 ? (bound[0]?.value ?? null) : null);
}
