import { existsSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands/index.ts";
import { repository, textOf } from "./page.ts";

/** Programs that a reader has besides, and of which no option is checked here. */
const others = new Set("gh git curl cd mkdir docker pip uvx export alias echo sed".split(" "));
const scripts: Record<string, string> = JSON.parse(textOf("package.json")).scripts;

/** What is wrong with the commands of a shell block: programs, sub-commands, options and scripts that are not there. */
export function shellProblems(text: string): string[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) =>
      line
        .replaceAll(/'[^']*'|"[^"]*"/g, "quoted")
        .replace(/(?:^|\s)#.*$/, "")
        .trim(),
    )
    .filter((line) => line !== "")
    .flatMap((line) => line.split(/ && | \| /))
    .flatMap((line) => commandProblems(line.trim()));
}

function commandProblems(line: string): string[] {
  const [program = "", ...words] = withoutVariables(line).split(/\s+/);
  if (program === "fallback-gate") return gateProblems(words);
  if (program === "npx") return npxProblems(words);
  if (program === "npm") return npmProblems(words);
  if (program === "node") return nodeProblems(words);
  if (program === "bash") return existsSync(join(repository, words[0] ?? "")) ? [] : [`no script ${words[0]}`];
  return others.has(program) ? [] : [`unknown program ${program}`];
}

/** `NAME=value` before a command belongs to its environment. */
function withoutVariables(line: string): string {
  return line.replace(/^(?:[A-Z_]+=\S+ +)+/, "");
}

const usages = new Map(
  await Promise.all(commands.map(async (listed) => [listed.name, (await listed.load()).usage] as const)),
);

function gateProblems([name = "", ...words]: readonly string[]): string[] {
  if (name === "--help" || name === "--version") return [];
  const usage = usages.get(name);
  if (usage === undefined) return [`no command fallback-gate ${name}`];
  const known = new Set([...usage.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option));
  return words
    .filter((word) => word.startsWith("--") && word !== "--help")
    .map((word) => word.split("=")[0] ?? "")
    .filter((option) => !known.has(option))
    .map((option) => `no option ${option} of fallback-gate ${name}`);
}

function npxProblems(words: readonly string[]): string[] {
  const [name = "", ...rest] = words.filter((word) => !["-y", "--yes"].includes(word));
  return /^fallback-gate(?:@\S+)?$/.test(name) ? gateProblems(rest) : [];
}

function npmProblems([verb = "", name = ""]: readonly string[]): string[] {
  if (verb === "run") return name in scripts ? [] : [`no npm script ${name}`];
  if (verb === "test") return [];
  return ["cit", "ci", "pack", "install"].includes(verb) ? [] : [`unknown npm ${verb}`];
}

function nodeProblems(words: readonly string[]): string[] {
  const paths = words.filter((word) => /^[\w./-]+\.(?:ts|mjs)$/.test(word) && !word.startsWith("__tests__/"));
  const missing = paths
    .map((path) => path.replace(/^\.\.\/fallback-gate\//, ""))
    .filter((path) => !existsSync(join(repository, path)));
  const after = words.findIndex((word) => word.endsWith("dist/cli.mjs"));
  return [...missing.map((path) => `no file ${path}`), ...(after < 0 ? [] : gateProblems(words.slice(after + 1)))];
}
