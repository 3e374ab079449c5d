import { GateError } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { Files } from "../core/ports/files.ts";
import type { EffectiveManifest, EffectiveRoute } from "../generated/types.ts";
import { bindEndpoints, credentialProblems, type LogEndpoint } from "./endpoints.ts";
import { bindGateways, type BoundGateway } from "./gateways.ts";
import { bindTo, type WorkflowBindings } from "./lines.ts";
import { bindingProblems, type Bindings } from "./problems.ts";
import { knownSecrets, type Secret } from "./secrets.ts";

/** What a run speaks to, and with what. Holds secrets: it never leaves memory. */
export interface BoundInputs {
  gateways: readonly BoundGateway[];
  /** By the name of the log. */
  endpoints: ReadonlyMap<string, LogEndpoint>;
  /** Every secret that the workflow gave the run. */
  secrets: readonly Secret[];
  /** null where the workflow gives no client command. */
  client: ClientRun | null;
}

/** How the user's own client is run for one user request. */
export interface ClientRun {
  command: string;
  /** Every secret of the run: none of them reaches the client. */
  secrets: readonly string[];
  tap: Deps["tap"];
  run: Deps["client"];
}

type Effects = Pick<Deps, "tap" | "client"> & Pick<Files, "read">;

/**
 * Everything that these routes need, bound to what the workflow's inputs say. Without routes nothing is: a run that asks
 * nobody needs neither gateway nor credential. Sends nothing. Throws BINDING_INVALID with every problem.
 */
export async function bind(
  manifest: EffectiveManifest,
  routes: readonly EffectiveRoute[],
  workflow: WorkflowBindings,
  effects: Effects,
): Promise<BoundInputs> {
  if (routes.length === 0) return bindNothing(workflow);
  const needed = withNeeded(manifest, routes, workflow);
  const bindings = bindingsOf(needed, workflow);
  const environment = { variable: workflow.variable, replicas: workflow.replicas, read: effects.read };
  const gateways = await bindGateways(needed, bindings, environment);
  const endpoints = bindEndpoints(needed.logs, bindings, environment);
  const secrets = knownSecrets(gateways, endpoints, workflow);
  return { gateways, endpoints, secrets, client: clientRun(workflow.client, secrets, effects) };
}

function bindNothing(workflow: WorkflowBindings): BoundInputs {
  const endpoints = new Map<string, LogEndpoint>();
  return { gateways: [], endpoints, secrets: knownSecrets([], endpoints, workflow), client: null };
}

/** Without the gateways that no gated route asks and the workflow does not name: base may have had them, and head none. */
function withNeeded(
  manifest: EffectiveManifest,
  routes: readonly EffectiveRoute[],
  { gatewayUrls, credentials }: WorkflowBindings,
): EffectiveManifest {
  const named = [...gatewayUrls.lines, ...credentials].map(({ name }) => name);
  const used = routes.flatMap(({ checks }) => checks.map(({ gateway }) => gateway));
  const isKept = (name: string): boolean => used.includes(name) || named.includes(name);
  return {
    ...manifest,
    gateways: Object.fromEntries(Object.entries(manifest.gateways).filter(([name]) => isKept(name))),
    logs: manifest.logs.filter(({ gateway }) => isKept(gateway)),
  };
}

function bindingsOf(manifest: EffectiveManifest, workflow: WorkflowBindings): Bindings {
  const gateways = Object.keys(manifest.gateways);
  const endpoints = [...new Set(manifest.logs.flatMap(({ endpoint }) => endpoint ?? []))];
  const bindings = {
    gatewayUrls: bindTo(workflow.gatewayUrls.input, workflow.gatewayUrls.lines, gateways),
    variables: bindTo("credentials", workflow.credentials, [...gateways, ...endpoints], gateways),
    witnesses: bindTo("witness", workflow.witnesses, gateways),
    witnessTokens: bindTo("witness-token", workflow.witnessTokens, gateways),
    storeUrls: bindTo("logs", workflow.logs, endpoints),
  };
  const unfit = bindingProblems(manifest, endpoints, bindings, workflow);
  const problems = unfit.length > 0 ? unfit : credentialProblems(manifest.logs, bindings, workflow);
  if (problems.length === 0) return bindings;
  throw new GateError("BINDING_INVALID", "expected inputs that fit the manifest, got others", { problems });
}

function clientRun(
  command: string,
  secrets: readonly Secret[],
  effects: Pick<Effects, "tap" | "client">,
): ClientRun | null {
  if (command === "") return null;
  const values = secrets.map(({ value }) => value);
  return { command, secrets: values, tap: (handle) => effects.tap(handle), run: (run) => effects.client(run) };
}
