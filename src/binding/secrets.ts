import { GateError } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import type { Identifier } from "../generated/types.ts";
import type { LogEndpoint } from "./endpoints.ts";
import type { BoundGateway } from "./gateways.ts";

/** A value that must not be published, and what kind of secret it is. */
export interface Secret {
  rule: Identifier;
  value: string;
}

/** The value of a variable; null when it is unset or empty. Throws BINDING_INVALID for one that is too short to be found again in a text. */
export function secretValue(name: string, { variable }: Pick<GateInputs, "variable">): string | null {
  const value = variable(name)?.trim() ?? "";
  if (value === "") return null;
  if (value.length >= limits.credentialMinChars && value.length <= limits.credentialMaxBytes && /^[!-~]+$/.test(value))
    return value;
  const message = `expected ${name} to hold ${limits.credentialMinChars} or more plain characters without blanks, got something else`;
  const remedy =
    "Set it to the whole credential, without quotes or a prefix such as `Bearer`. A shorter one could not be found again in what the gate publishes.";
  throw new GateError("BINDING_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

/** Every secret that the workflow gave this run. */
export function knownSecrets(
  gateways: readonly BoundGateway[],
  endpoints: ReadonlyMap<string, LogEndpoint>,
  { secrets }: Pick<GateInputs, "secrets">,
): Secret[] {
  const values: Readonly<Record<Identifier, readonly string[]>> = {
    "workflow-token": secrets,
    credential: gateways.flatMap((gateway) => gateway.secrets),
    "log-credential": [...endpoints.values()].flatMap(({ secrets: own }) => own),
    "witness-token": gateways.flatMap(({ witness }) => witness?.token ?? []),
  };
  return Object.entries(values).flatMap(([rule, ofRule]) => ofRule.map((value) => ({ rule, value })));
}
