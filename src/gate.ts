import { bindingLines } from "./core/bindings.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports.ts";
import { dialects } from "./dialects/index.ts";
import { gatherEvidence } from "./evidence/gather.ts";
import type { Bundle, EffectiveManifest, Promotion, RunContext } from "./generated/types.ts";
import { bindEndpoints, type LogEndpoint } from "./ledger/logs/endpoint.ts";
import { readLogs } from "./ledger/logs/read-logs.ts";
import { keepLedgers } from "./ledger/ledger.ts";
import { defaults } from "./manifest/defaults.ts";
import { effectiveManifest, parseManifest } from "./manifest/index.ts";
import { bindGateways, type BoundGateway } from "./probe/bound-gateway.ts";
import { progressOn } from "./probe/progress.ts";
import { clientRun, type ClientRun } from "./probe/through-client.ts";
import { planLines } from "./probe/plan-lines.ts";
import { planProbe, type Plan } from "./probe/plan.ts";
import { probe, type Probed } from "./probe/probe.ts";
import { everyRoute, onlyRoutes } from "./promotion/every-route.ts";
import { gatedRoutes } from "./promotion/gated-routes.ts";
import { guardConsole } from "./publish/guarded-console.ts";
import { knownSecrets, noncesOf } from "./publish/known-secrets.ts";
import { leakScan, type Secret } from "./publish/leak-scan.ts";
import { publish, writeOpenRun } from "./publish/publish.ts";

/**
 * One run: from the manifest to the comment. Returns the bundle that was decided on.
 * Throws a GateError when the inputs or the manifest are bad: nothing was sent then.
 */
export async function gate(inputs: GateInputs, run: RunContext, deps: Deps, signal: AbortSignal): Promise<Bundle> {
  const prepared = await prepare(inputs, deps);
  const { manifest, promotion, gateways, endpoints, secrets } = prepared;
  secrets.forEach(({ value }) => deps.console.mask(value));
  await writeOpenRun(inputs.evidenceDir, deps);
  const isSecret = leakScan(secrets);
  const guarded = { ...deps, console: guardConsole(deps.console, isSecret) };
  // What judges and reports is loaded while the gateway answers: no packet waits for it.
  const [probed, { settle }] = await Promise.all([probeRoutes(prepared, guarded, signal), import("./settle.ts")]);
  const isCredential = (text: string): boolean => isSecret(text) !== null;
  const logs = await readLogs(manifest.logs, probed.exchanges, { endpoints, isCredential, signal }, guarded);
  const ledgers = keepLedgers(probed.exchanges, manifest, logs);
  const evidence = gatherEvidence({ manifest, gateways, probed, ledgers, logs });
  const scan = leakScan([...secrets, ...noncesOf(probed.exchanges)]);
  const settled = settle({ evidence, manifest, promotion, run, trail: [] }, scan);
  await publish({ ...settled, evidenceDir: inputs.evidenceDir, comment: inputs.comment }, guarded);
  return settled.bundle;
}

/** Every request that a run would send, as lines. Throws like `gate`; sends nothing. */
export async function plannedRequests(inputs: GateInputs, deps: Deps): Promise<string[]> {
  return planLines((await prepare(inputs, deps)).plan);
}

/** Everything that is known before the first packet. */
interface Prepared {
  manifest: EffectiveManifest;
  promotion: Promotion;
  gateways: readonly BoundGateway[];
  endpoints: ReadonlyMap<string, LogEndpoint>;
  secrets: readonly Secret[];
  client: ClientRun | null;
  plan: Plan;
}

async function prepare(inputs: GateInputs, deps: Deps): Promise<Prepared> {
  const manifest = await readManifest(inputs, deps);
  const promotion = onlyRoutes(everyRoute(manifest), inputs.routes);
  const gateways = await bindGateways(manifest, inputs, deps.files);
  const endpoints = bindEndpoints(manifest, inputs);
  const secrets = knownSecrets(gateways, endpoints, inputs);
  const client = clientRun(inputs.client, secrets, deps);
  const gated = gatedRoutes(promotion);
  const routes = manifest.routes.filter(({ id }) => gated.has(id));
  const plan = planProbe(routes, gateways, client !== null);
  return { manifest, promotion, gateways, endpoints, secrets, client, plan };
}

/** The manifest with its defaults. Without `credential`, a gateway uses the one that the workflow binds. */
export async function readManifest(
  inputs: Pick<GateInputs, "manifest" | "credentials">,
  { files }: Pick<Deps, "files">,
): Promise<EffectiveManifest> {
  const bytes = await files.read(inputs.manifest, limits.manifestBytes);
  const located = parseManifest(inputs.manifest, bytes);
  const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
  // Log endpoints have credentials of their own under the same input.
  const bound = bindingLines(inputs.credentials).filter(({ name }) => name === null || names.includes(name));
  return effectiveManifest(located, dialects, bound.length === 1 ? (bound[0]?.value ?? null) : null);
}

async function probeRoutes({ gateways, client, plan }: Prepared, deps: Deps, signal: AbortSignal): Promise<Probed> {
  const { console } = deps;
  const witnesses = new Map(
    gateways.flatMap(({ name, witness }) => (witness === null ? [] : [[name, deps.witness(witness)]])),
  );
  gateways.forEach(({ name, url }) => console.info(`gateway ${name}: ${new URL(url).origin}`));
  const probed = await probe(plan, { witnesses, client, signal, progress: progressOn(deps) }, deps);
  console.progress("");
  return probed;
}
