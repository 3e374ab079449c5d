import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const repository = join(import.meta.dirname, "../..");
const lockfiles = globSync(["*package-lock.json", "{__tests__,bench,replica,examples}/**/package-lock.json"], {
  cwd: repository,
  exclude: ["**/node_modules"],
});
const requirements = globSync(["{__tests__,bench,replica,examples}/**/requirements.lock"], { cwd: repository });

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

const exact = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const sha512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** What is wrong with an entry. Without `resolved`, npm asks the registry of whoever installs, and for nothing else. */
function flawsOf([path, { version = "", resolved, integrity = "", link }]: [string, Entry]): string[] {
  return [
    ...(exact.test(version) ? [] : [`${path}: no exact version`]),
    ...(resolved === undefined ? [] : [`${path}: an address`]),
    ...(sha512.test(integrity) ? [] : [`${path}: no digest`]),
    ...(link === undefined ? [] : [`${path}: a link`]),
  ];
}

function flaws(lock: string): string[] {
  const { lockfileVersion, packages }: { lockfileVersion: number; packages: Record<string, Entry> } = JSON.parse(lock);
  const { "": own = {}, ...others } = packages;
  const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, range]) => !exact.test(range),
  );
  return [
    ...(lockfileVersion === 3 ? [] : ["another form of the lockfile"]),
    ...ranges.map(([name]) => `${name}: a range`),
    ...Object.entries(others).flatMap(flawsOf),
  ];
}

for (const path of lockfiles)
  test(`${path}: every package has an exact version and its digest, and none an address`, () => {
    assert.deepEqual(flaws(readFileSync(join(repository, path), "utf8")), []);
  });

test("each flaw of a lockfile is seen", () => {
  const integrity = `sha512-${"a".repeat(86)}==`;
  const packages = {
    "": { dependencies: { a: "^1.0.0", b: "1.0.0" } },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "1.0.0", integrity, resolved: "git+ssh://git@example.com/b.git#abc" },
    "node_modules/c": { version: "git+https://example.com/c", integrity: "sha1-abc=" },
    "node_modules/d": { version: "1.0.0", integrity, link: true },
    "node_modules/e": { version: "1.0.0-rc.1", integrity },
  };
  assert.deepEqual(flaws(JSON.stringify({ lockfileVersion: 2, packages })), [
    "another form of the lockfile",
    "a: a range",
    "node_modules/a: no digest",
    "node_modules/b: an address",
    "node_modules/c: no exact version",
    "node_modules/c: no digest",
    "node_modules/d: a link",
  ]);
});

const known =
  /^(?:[a-z0-9-]+==\S+(?: ; .+)? \\| {4}--hash=sha256:[0-9a-f]{64}(?: \\)?|[a-z0-9-]+==\S+ --hash=sha256:[0-9a-f]{64})$/;

for (const path of requirements)
  test(`${path}: every line is a pin or its digest, and none names an address`, () => {
    const lines = readFileSync(join(repository, path), "utf8").trimEnd().split("\n");
    const isComment = (line: string) => line.startsWith("#") && !line.includes("://");
    assert.deepEqual(
      lines.filter((line) => !isComment(line) && !known.test(line)),
      [],
    );
    assert.match(lines.at(-1) ?? "", /--hash=/);
  });

test("the lockfiles and the requirements of the repository are all looked at", () => {
  assert.ok(lockfiles.includes("package-lock.json") && lockfiles.length > 6, lockfiles.join());
  assert.ok(requirements.length > 5, requirements.join());
});

test("npm runs no script of a package, and no package here has one", () => {
  assert.match(readFileSync(join(repository, ".npmrc"), "utf8"), /^ignore-scripts=true$/m);
  const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
  assert.doesNotMatch(lock, /"hasInstallScript"/);
});
