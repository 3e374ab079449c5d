import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface Threat {
  threat: string;
  defense: string;
  /** Path of a test file below `__tests__` to the start of a title in it. */
  tests: Record<string, string>;
}

interface Actor {
  who: string;
  rows: Threat[];
}

/**
 * The cells of the table in docs/security.md: who, threat, defense, tests. Throws an Error that names each row without a test,
 * and each test that its file does not have.
 */
export function threatRows(file = "scripts/threats.yml"): string[][] {
  const actors: unknown = parse(readFileSync(file, "utf8"));
  if (!isActors(actors)) throw new Error(`${file}: expected a list of who, each with rows`);
  const flaws = actors.flatMap(({ rows }) => rows.flatMap(flawsOf));
  if (flaws.length > 0) throw new Error(`${file}: ${flaws.join("; ")}`);
  return actors.flatMap(({ who, rows }) =>
    rows.map(({ threat, defense, tests }, index) => [index === 0 ? who : "", threat, defense, linksTo(tests)]),
  );
}

function isActors(value: unknown): value is Actor[] {
  return (
    Array.isArray(value) &&
    value.every((actor: unknown) => typeof actor === "object" && actor !== null && "rows" in actor)
  );
}

function flawsOf({ threat, tests }: Threat): string[] {
  const named = Object.entries(tests);
  if (named.length === 0) return [`expected a test of "${threat}", got none`];
  return named
    .filter(([path, title]) => !hasTest(path, title))
    .map(([path, title]) => `expected a test "${title}" in ${path}`);
}

function hasTest(path: string, title: string): boolean {
  return title !== "" && readFileSync(fileOf(path), "utf8").includes(title);
}

function linksTo(tests: Record<string, string>): string {
  return Object.keys(tests)
    .map((path) => `[${path.split("/").at(-1)}](../${fileOf(path)})`)
    .join(", ");
}

function fileOf(path: string): string {
  return `__tests__/${path}.test.ts`;
}
