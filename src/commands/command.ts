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

/**
 * The options of a command by name, each a list of values, and up to `most` arguments beside them.
 * Throws INPUT_INVALID for what the command does not take: nothing that a person writes is passed over.
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  { flags = [], most = 0 }: { flags?: readonly string[]; most?: number } = {},
): { values: ReadonlyMap<string, string[]>; rest: string[] } {
  const options: Options = {};
  for (const name of names) options[name] = { type: "string", multiple: true };
  for (const name of flags) options[name] = { type: "boolean", multiple: true };
  const parsed = parse(args, options);
  if (parsed !== null && parsed.positionals.length <= most)
    return { values: new Map(Object.entries<unknown>(parsed.values).map(listed)), rest: parsed.positionals };
  throw new GateError("INPUT_INVALID", `expected ${taken([...names, ...flags], most)}, got something else`);
}

/** null where parseArgs throws: its message repeats what was written, which may be a secret in the wrong place. */
function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function taken(names: readonly string[], most: number): string {
  const options = names.map((name) => `--${name}`).join(", ");
  if (options !== "") return `options among ${options}, each with a value where it takes one`;
  return most === 0 ? "neither options nor arguments" : `at most ${most} argument and no options`;
}

function listed([name, value]: [string, unknown]): [string, string[]] {
  return [name, Array.isArray(value) ? value.map(String) : []];
}
