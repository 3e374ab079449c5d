import { bindingLines } from "../binding/lines.ts";
import { GateError } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import type { RunTime } from "../core/ports/run-time.ts";
import { planReplica } from "./replica-plan.ts";
import { startReplica, type RunningReplica, type StartOptions } from "./replica-start.ts";

/** A run of the gate on a replica that exists for this run only. */
export interface ReplicaRun {
  /** null: the file that the manifest names. */
  file: string | null;
  options: StartOptions;
}

/** Starts a replica, runs the gate on it, and stops it. Throws what `planReplica`, `startReplica` and the run throw. */
export async function onReplica<Result>(
  inputs: GateInputs,
  { file, options }: ReplicaRun,
  run: (bound: GateInputs) => Promise<Result>,
  time: RunTime,
): Promise<Result> {
  const credentials = bindingLines(inputs.credentials);
  const plan = await planReplica({ manifestFile: inputs.manifest, file, credentials }, options.port);
  time.allow(limits.prepareMs + options.waitMs);
  const running = await startReplica(plan, options, time.stop);
  time.allow(limits.prepareMs);
  try {
    return await run(boundInputs(inputs, plan.gateway, running));
  } finally {
    await running.stop();
  }
}

/** The inputs with everything that the replica is for its gateway. What is bound to other gateways stays. */
function boundInputs(
  inputs: GateInputs,
  gateway: string,
  { url, witness, key, variables, facts }: Pick<RunningReplica, "url" | "witness" | "key" | "variables" | "facts">,
): GateInputs {
  refuseBound(inputs, gateway);
  const others = bindingLines(inputs.credentials).filter(({ name }) => name !== null && name !== gateway);
  const own = (value: string): string => `${gateway}=${value}`;
  return {
    ...inputs,
    gateways: [inputs.gateways, own(url)].join("\n"),
    credentials: [...others.map(({ name, value }) => `${name}=${value}`), ...variables.map(own)].join("\n"),
    witness: [inputs.witness, own(witness.url)].join("\n"),
    replicas: [...inputs.replicas, facts],
    witnessToken: [inputs.witnessToken, own(witness.token)].join("\n"),
    variable: (name) => (variables.includes(name) ? key : inputs.variable(name)),
  };
}

function refuseBound({ gatewayUrl, gateways, witness, witnessToken }: GateInputs, gateway: string): void {
  const lines = [gatewayUrl, gateways, witness, witnessToken].flatMap(bindingLines);
  if (lines.every(({ name }) => name !== null && name !== gateway)) return;
  const message = `expected no URL and no witness for the gateway ${gateway}, which is the replica, got one`;
  const remedy = "Leave the option out, or leave --replica out.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}
