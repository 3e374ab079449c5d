import { GateError, type Problem } from "./errors.ts";
import { mayBeShown } from "./may-be-shown.ts";

/** One line of an input: `value`, or `name=value`. */
export interface Binding {
  name: string | null;
  value: string;
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

/**
 * The values of an input by name. A line without a name stands for the only one of `bare`.
 * Throws BINDING_INVALID for a name that is not known, and for a bare value where there are several names.
 */
export function bindTo(
  input: string,
  text: string,
  names: readonly string[],
  bare: readonly string[] = names,
): Map<string, string[]> {
  const bound = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { name, value } of bindingLines(text)) {
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
