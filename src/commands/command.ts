import { parseArgs, type ParseArgsConfig } from "node:util";
import { GateError } from "../core/errors.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { closest, suggested } from "../manifest/suggest.ts";

/** One command of the command line. */
export interface Command {
  /** The text of `fallback-gate NAME --help`. */
  usage: string;
  /** Returns the exit code. Throws a GateError for bad input. */
  run(args: readonly string[]): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The options of a command by name, each a list of values, and up to `most` other arguments.
 * Throws INPUT_INVALID for the first option or argument that the command does not take.
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  { flags = [], most = 0 }: { flags?: readonly string[]; most?: number } = {},
): { values: ReadonlyMap<string, string[]>; rest: string[] } {
  const options: Options = {};
  for (const name of names) options[name] = { type: "string", multiple: true };
  for (const name of flags) options[name] = { type: "boolean", multiple: true };
  // Not strict: the message of a strict parser repeats the arguments, and one of them may be a secret in the wrong place.
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) if (token.kind === "option") refuseOption(token, options);
  if (parsed.positionals.length > most) throw refusal(tooMany(parsed.positionals.length, most), "Remove the others.");
  return { values: new Map(Object.entries<unknown>(parsed.values).map(asList)), rest: parsed.positionals };
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** Throws for an option that is unknown, lacks its value, or has a value that it does not take. */
function refuseOption({ name, rawName, value, inlineValue }: OptionToken, options: Options): void {
  const known = options[name];
  if (known === undefined || rawName !== `--${name}`) {
    const got = mayBeShown(name) ? `\`${rawName}\`` : "another one";
    throw refusal(`expected an option of this command, got ${got}`, nearest(name, Object.keys(options)));
  }
  if (known.type === "boolean" && value !== undefined)
    throw refusal(`expected \`--${name}\` without a value, got one`, `Write \`--${name}\`.`);
  if (known.type === "string" && (value === undefined || (inlineValue !== true && /^-./.test(value))))
    throw refusal(
      `expected a value after \`--${name}\`, got none`,
      `Write \`--${name} VALUE\`, or \`--${name}=VALUE\` if the value starts with a dash.`,
    );
}

/** Options that start with the name, as `gateway-url` does with `gateway`; else the closest one, else all of them. */
function nearest(name: string, known: readonly string[]): string {
  const longer = known.filter((option) => name.length > 1 && option.startsWith(name)).map(dashed);
  if (longer.length > 0) return `Did you mean ${longer.map((option) => `\`${option}\``).join(" or ")}?`;
  const close = closest(name, known);
  return suggested(close === null ? null : dashed(close), known.map(dashed));
}

function dashed(name: string): string {
  return `--${name}`;
}

function tooMany(count: number, most: number): string {
  const limit = most === 0 ? "no arguments" : `at most ${most} ${most === 1 ? "argument" : "arguments"}`;
  return `expected ${limit} besides options, got ${count}`;
}

function refusal(message: string, remedy: string): GateError {
  return new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

function asList([name, value]: [string, unknown]): [string, string[]] {
  return [name, Array.isArray(value) ? value.map(String) : []];
}
