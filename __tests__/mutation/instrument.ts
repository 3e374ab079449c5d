import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { installedByNpm } from "../support/npm.ts";

export interface Mutant {
  id: string;
  file: string;
  line: number;
  mutator: string;
  /** The text that is replaced, and what stands in its place. */
  text: string;
  replacement: string;
  /** The whole file with this mutant alone. */
  mutated: string;
}

interface Place {
  line: number;
  column: number;
}

interface Instrumented {
  files: { name: string; content: string }[];
  mutants: {
    id: string;
    fileName: string;
    mutatorName: string;
    replacement: string;
    location: { start: Place; end: Place };
  }[];
}

const house = resolve(import.meta.dirname, "../..");
/** Left where they are: they are large, and no test of data imports them. */
const linked = ["node_modules", "dist"];
const silent = { isDebugEnabled: () => false, debug: () => {}, info: () => {}, warn: () => {} };
const options = { plugins: [], excludedMutations: [], ignorers: [], mutator: { plugins: [] }, noHeader: false };

/** A copy of the repository in `place`, in which every mutant of `files` waits to be switched on. */
export async function instrumented(files: readonly string[], place: string): Promise<Mutant[]> {
  await copied(place);
  const tools = await installedByNpm("mutation");
  const main = join(tools, "node_modules/@stryker-mutator/instrumenter/dist/src/index.js");
  const { Instrumenter } = await import(pathToFileURL(main).href);
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(join(house, file), "utf8"));
  const sources = [...texts].map(([name, content]) => ({ name, content, mutate: true }));
  const result: Instrumented = await new Instrumenter(silent).instrument(sources, options);
  for (const { name, content } of result.files) await writeFile(join(place, name), content);
  return result.mutants.map(({ id, fileName, mutatorName, replacement, location }) => {
    const text = texts.get(fileName) ?? "";
    const [start, end] = [offset(text, location.start), offset(text, location.end)];
    const mutated = `${text.slice(0, start)}${inBrackets(mutatorName, replacement)}${text.slice(end)}`;
    return {
      id,
      file: fileName,
      line: location.start.line + 1,
      mutator: mutatorName,
      text: text.slice(start, end),
      replacement,
      mutated,
    };
  });
}

async function copied(place: string): Promise<void> {
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const name of await readdir(house)) {
    if (name === ".git" || name === ".cache") continue;
    if (linked.includes(name)) await symlink(join(house, name), join(place, name));
    else await cp(join(house, name), join(place, name), { recursive: true });
  }
}

function offset(text: string, { line, column }: Place): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column;
}

function inBrackets(mutator: string, replacement: string): string {
  return mutator === "LogicalOperator" ? `(${replacement})` : replacement;
}
