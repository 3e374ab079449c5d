import { GateError, type Problem } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { mayBeShown } from "../core/may-be-shown.ts";

/** One line of an input: `value`, or `name=value`. */
export interface Binding {
  name: string | null;
  value: string;
}

/** The inputs that bind what the manifest names, as lines, and what is bound to the run as a whole. */
export interface WorkflowBindings extends Pick<GateInputs, "client" | "replicas" | "secrets" | "variable"> {
  gatewayUrls: { input: "gateway-url" | "gateways"; lines: readonly Binding[] };
  /** Names of environment variables. */
  credentials: readonly Binding[];
  logs: readonly Binding[];
  witnesses: readonly Binding[];
  witnessTokens: readonly Binding[];
}

/** Reads each binding input of the workflow, once. */
export function workflowBindings(inputs: GateInputs): WorkflowBindings {
  const { client, replicas, secrets } = inputs;
  return {
    client,
    replicas,
    secrets,
    variable: (name) => inputs.variable(name),
    gatewayUrls: {
      input: inputs.gateways.trim() === "" ? "gateway-url" : "gateways",
      lines: bindingLines(`${inputs.gatewayUrl}\n${inputs.gateways}`),
    },
    credentials: bindingLines(inputs.credentials),
    logs: bindingLines(inputs.logs),
    witnesses: bindingLines(inputs.witness),
    witnessTokens: bindingLines(inputs.witnessToken),
  };
}

/** Lines of an input such as `gateways`: blank lines and lines that begin with `#` are left out. */
export function bindingLines(text: string): Binding[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const named = /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})\s*=\s*(.+)$/.exec(line);
      return named?.[1] !== undefined && named[2] !== undefined
        ? { name: named[1], value: named[2] }
        : { name: null, value: line };
    });
}

/** The value of the only line that can be meant for one of these names; null where there are none or several such lines. */
export function onlyValue(lines: readonly Binding[], names: readonly string[]): string | null {
  const [only, ...others] = lines.filter(({ name }) => name === null || names.includes(name));
  return others.length === 0 ? (only?.value ?? null) : null;
}

/**
 * The values of an input by name. A line without a name stands for the only one of `bare`.
 * Throws BINDING_INVALID for a name that is not known, and for a bare value where there are several names.
 */
export function bindTo(
  input: string,
  lines: readonly Binding[],
  names: readonly string[],
  bare: readonly string[] = names,
): Map<string, string[]> {
  const bound = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { name, value } of lines) {
    const target = name ?? (bare.length === 1 ? bare[0] : undefined);
    if (target === undefined || !names.includes(target)) problems.push(unknownName(input, name, names));
    else bound.set(target, [...(bound.get(target) ?? []), value]);
  }
  if (problems.length > 0)
    throw new GateError("BINDING_INVALID", `expected an input ${input} that fits the manifest, got another`, {
      problems,
    });
  return bound;
}

function unknownName(input: string, name: string | null, names: readonly string[]): Problem {
  const known = names.join(", ");
  return name === null
    ? {
        at: null,
        message: `${input}: expected lines of the form name=value, got a bare value`,
        remedy: `Name one of: ${known}.`,
      }
    : {
        at: null,
        message: `${input}: expected one of ${known}, got ${mayBeShown(name) ? name : "another name"}`,
        remedy: "Name a gateway or a log endpoint of the manifest.",
      };
}
