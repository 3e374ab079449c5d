import { parseArgs, type ParseArgsConfig } from "node:util";
import { GateError } from "../core/errors.ts";

/** One command of the command line. */
export interface Command {
  name: string;
  /** One line of `--help`. */
  says: string;
  /** What `fallback-gate NAME --help` prints. */
  usage: string;
  /** Returns the exit code. Throws a GateError for bad input. */
  run(args: readonly string[]): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of a command by name, each a list of values. Throws INPUT_INVALID for one that the command does not have. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): { values: ReadonlyMap<string, string[]>; rest: string[] } {
  const options: Options = {};
  for (const name of names) options[name] = { type: "string", multiple: true };
  for (const name of flags) options[name] = { type: "boolean", multiple: true };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: new Map(Object.entries<unknown>(values).map(listed)), rest: positionals };
  } catch (cause) {
    const known = [...names, ...flags].map((name) => `--${name}`).join(", ");
    throw new GateError(
      "INPUT_INVALID",
      `expected options among ${known}, each with a value where it takes one, got something else`,
      { cause },
    );
  }
}

function listed([name, value]: [string, unknown]): [string, string[]] {
  return [name, Array.isArray(value) ? value.map(String) : []];
}
