import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Path of a test file below `__tests__` to parts of titles in it. */
type Tests = Record<string, string | string[]>;

interface Threat {
  threat: string;
  defense: string;
  tests: Tests;
}

interface Actor {
  who: string;
  rows: Threat[];
}

interface Assumption {
  topic: string;
  assume: string;
  otherwise: string;
  source: string;
  /** None if nothing here relies on it. */
  tests?: Tests;
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

/**
 * The cells of the table of what is assumed of GitHub: topic, assumption, what if not, tests. Throws an Error that names each
 * row without a source, and each test that its file does not have.
 */
export function assumptionRows(file = "scripts/assumptions.yml"): string[][] {
  const assumptions: unknown = parse(readFileSync(file, "utf8"));
  if (!isAssumptions(assumptions)) throw new Error(`${file}: expected a list of topics`);
  const flaws = assumptions.flatMap(({ topic, source, tests = {} }) => [
    ...(/^https:\/\/(?:docs\.github\.com|github\.blog|github\.com\/actions)\//.test(source)
      ? []
      : [`expected a source of GitHub for "${topic}"`]),
    ...missingOf(tests),
  ]);
  if (flaws.length > 0) throw new Error(`${file}: ${flaws.join("; ")}`);
  return assumptions.map(({ topic, assume, otherwise, source, tests = {} }) => [
    `[${topic}](${source})`,
    assume,
    otherwise,
    linksTo(tests),
  ]);
}

function isAssumptions(value: unknown): value is Assumption[] {
  return (
    Array.isArray(value) && value.every((one: unknown) => typeof one === "object" && one !== null && "topic" in one)
  );
}

function isActors(value: unknown): value is Actor[] {
  return (
    Array.isArray(value) &&
    value.every((actor: unknown) => typeof actor === "object" && actor !== null && "rows" in actor)
  );
}

function flawsOf({ threat, tests }: Threat): string[] {
  return Object.keys(tests).length === 0 ? [`expected a test of "${threat}", got none`] : missingOf(tests);
}

function missingOf(tests: Tests): string[] {
  return Object.entries(tests)
    .flatMap(([path, titles]) => [titles].flat().map((title) => [path, title] as const))
    .filter(([path, title]) => !hasTest(path, title))
    .map(([path, title]) => `expected a test "${title}" in ${path}`);
}

function hasTest(path: string, title: string): boolean {
  return title !== "" && readFileSync(fileOf(path), "utf8").includes(title);
}

function linksTo(tests: Tests): string {
  return Object.keys(tests)
    .map((path) => `[${path.split("/").at(-1)}](../${fileOf(path)})`)
    .join(", ");
}

function fileOf(path: string): string {
  return `__tests__/${path}.test.ts`;
}
