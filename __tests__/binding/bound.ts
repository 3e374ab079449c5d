import assert from "node:assert/strict";
import { bind, type BoundInputs } from "../../src/binding/bind.ts";
import { workflowBindings } from "../../src/binding/lines.ts";
import { GateError } from "../../src/core/errors.ts";
import { readInputs, type InputName } from "../../src/core/inputs.ts";
import type { EffectiveManifest } from "../../src/generated/types.ts";
import { aRoute, settings } from "../support/manifest.ts";

export interface Given {
  manifest: EffectiveManifest;
  inputs: Partial<Record<InputName, string>>;
  variables: Readonly<Record<string, string>>;
  /** The text of each file. */
  file?: string;
  secrets?: readonly string[];
}

/** What the inputs bind for routes that ask every gateway of the manifest. */
export function bound({ manifest, inputs, variables, file = "", secrets = [] }: Given): Promise<BoundInputs> {
  const checks = Object.keys(manifest.gateways).map((gateway) => settings("smoke", { gateway }));
  const read = readInputs(
    (name) => inputs[name] ?? "",
    (name) => variables[name],
  );
  return bind(manifest, [aRoute({ checks })], workflowBindings({ ...read, secrets }), {
    read: () => Promise.resolve(new TextEncoder().encode(file)),
    tap: () => Promise.reject(new Error("expected no tap while inputs are bound")),
    client: () => Promise.reject(new Error("expected no client while inputs are bound")),
  });
}

/** The error with which the inputs are refused. */
export async function refusal(given: Given): Promise<GateError> {
  const error = await bound(given).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof GateError);
  assert.equal(error.code, "BINDING_INVALID");
  return error;
}
