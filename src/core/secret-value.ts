import { GateError } from "./errors.ts";
import type { GateInputs } from "./inputs.ts";
import { limits } from "./limits.ts";

/** The value of a variable; null when it is unset or empty. Throws BINDING_INVALID for one that is too short to be found again in a text. */
export function secretValue(variable: string, inputs: Pick<GateInputs, "variable">): string | null {
  const value = inputs.variable(variable)?.trim() ?? "";
  if (value === "") return null;
  if (value.length >= limits.credentialMinChars && value.length <= limits.credentialMaxBytes && /^[!-~]+$/.test(value))
    return value;
  throw new GateError(
    "BINDING_INVALID",
    `expected ${variable} to hold ${limits.credentialMinChars} or more plain characters without blanks, got something else`,
  );
}
