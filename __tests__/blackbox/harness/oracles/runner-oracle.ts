import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { readOutputFile } from "../output-file.ts";
import { readCommand, type RunnerCommand } from "../runner-commands.ts";

const repository = resolve(import.meta.dirname, "../../../..");

/** What the product means to say to a runner, and with which properties. */
const meant: Readonly<Record<string, readonly string[]>> = {
  "add-mask": [],
  error: ["title", "file", "line", "col"],
  warning: ["title", "file", "line", "col"],
  notice: ["title", "file", "line", "col"],
  group: [],
  endgroup: [],
};

/** Also one that today's runner does not know and only prints. */
const looksLikeCommand = /^\s*::[\w-]+[^:]*::|##\[/u;

/**
 * Returns each command in a stream of the action that the product did not mean: another name, another property, or a mask of
 * something else than a secret. `isSecret` tells whether a value may be masked.
 */
export function unmeantCommands(stream: string, isSecret: (value: string) => boolean): string[] {
  return linesOf(stream).filter((line) => {
    const command = readCommand(line);
    return command === null || line.includes("##[") ? looksLikeCommand.test(line) : !isMeant(command, isSecret);
  });
}

/** Returns every line that is a command, or looks like one. */
export function anyCommands(stream: string): string[] {
  return linesOf(stream).filter((line) => readCommand(line) !== null || looksLikeCommand.test(line));
}

/** The stream without the commands that mask a value. */
export function withoutMasks(stream: string): string {
  const isMask = (line: string): boolean => readCommand(line)?.name === "add-mask";
  return linesOf(stream)
    .filter((line) => !isMask(line))
    .join("\n");
}

function isMeant({ name, properties, data }: RunnerCommand, isSecret: (value: string) => boolean): boolean {
  const allowed = meant[name];
  if (allowed === undefined) return false;
  if (name === "add-mask" && !isSecret(data)) return false;
  return Object.keys(properties).every((property) => allowed.includes(property));
}

/** The runner ends a line at CR, LF and CRLF. */
function linesOf(stream: string): string[] {
  return stream.split(/\r\n|\r|\n/);
}

export interface CommandFiles {
  output: string;
  state: string;
  env: string;
  path: string;
}

/**
 * Returns what the runner would take from the command files of the action and the product did not mean: an output that action.yml
 * does not have or that another line ending reads otherwise, and anything for later steps.
 */
export function unmeantFiles({ output, state, env, path }: CommandFiles): string[] {
  const forLater = Object.entries({ state, env, path }).filter(([, text]) => text.trim() !== "");
  return [...unmeantOutputs(output), ...forLater.map(([name, text]) => `${name}: ${text}`)];
}

function unmeantOutputs(text: string): string[] {
  const read = pairsOf(text);
  if (read === null || JSON.stringify(pairsOf(text.replaceAll(/\r\n?/g, "\n"))) !== JSON.stringify(read)) return [text];
  return Object.keys(read).filter((name) => !declaredOutputs.includes(name));
}

function pairsOf(text: string): Record<string, string> | null {
  try {
    return readOutputFile(text);
  } catch {
    return null;
  }
}

const declaredOutputs = outputsOf(parse(readFileSync(join(repository, "action.yml"), "utf8")));

function outputsOf({ outputs }: { outputs: Record<string, unknown> }): string[] {
  return Object.keys(outputs);
}
