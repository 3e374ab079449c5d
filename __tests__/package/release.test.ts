import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { parse } from "yaml";
import { gitRepository } from "../adapters/git/git-repository.ts";
import { bundledPackages, sbomOf } from "../../scripts/sbom.ts";

const repository = join(import.meta.dirname, "../..");
const out = mkdtempSync(join(tmpdir(), "fallback-gate-release-"));
after(() => rmSync(out, { recursive: true }));

const read = (...path: readonly string[]): string => readFileSync(join(repository, ...path), "utf8");
const { version } = JSON.parse(read("package.json"));

function release(...args: readonly string[]) {
  const script = join(repository, "scripts/release.ts");
  return spawnSync(process.execPath, [script, "--out", out, ...args], { encoding: "utf8" });
}

test("a dry run makes everything that would be published, offline", async () => {
  const { status, stderr } = release("--dry-run");
  assert.equal(status, 0, stderr);
  const tarball = `fallback-gate-${version}.tgz`;
  assert.deepEqual(readdirSync(out).toSorted(), ["SHA256SUMS", tarball, "notes.md", "sbom.cdx.json"]);
  for (const line of readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n")) {
    const [sum, name = ""] = line.split("  ");
    assert.equal(
      createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex"),
      sum,
    );
  }
  const notes = readFileSync(join(out, "notes.md"), "utf8").trim();
  assert.ok(read("CHANGELOG.md").includes(notes));
  assert.match(notes, /^### Added\n/);
  assert.doesNotMatch(notes, /^## /m);

  const sbom = readFileSync(join(out, "sbom.cdx.json"), "utf8");
  const problems = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(sbom);
  assert.equal(problems, null);
  const { metadata, components } = JSON.parse(sbom);
  assert.deepEqual([metadata.component.name, metadata.component.version], ["fallback-gate", version]);
  const bundled = bundledPackages(read("dist/licenses.txt"));
  const listed = components.map(
    (component: { name: string; version: string }) => `${component.name}@${component.version}`,
  );
  assert.deepEqual(listed.toSorted(), bundled.toSorted());
  assert.equal(bundled.filter((name) => name.startsWith("undici@")).length, 1);
  for (const { hashes, purl, licenses } of components)
    assert.deepEqual([hashes[0].alg, purl.startsWith("pkg:npm/"), licenses.length], ["SHA-512", true, 1]);
});

const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["--tag", "v0.0.1"], /^expected the tag v\d+\.\d+\.\d+, the version of package\.json, got v0\.0\.1\n$/],
  [["--tag", "1.0.0", "--dry-run"], /^expected the tag v/],
  [[], /^expected the tag v.*, got none\n$/],
];
for (const [args, message] of refused)
  test(`refuses a release with ${args.join(" ") || "no tag"}`, () => {
    const { status, stderr } = release(...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
  });

const dated = `## [${version}] - 2026-12-01\n\n### Added\n\n- A thing.\n`;
const released = { "CHANGELOG.md": dated, "package.json": JSON.stringify({ version, type: "module" }) };
const unfit: readonly (readonly [
  why: string,
  committed: Record<string, string>,
  changed: Record<string, string>,
  RegExp,
])[] = [
  [
    "without its section",
    { "CHANGELOG.md": "## [0.9.0] - 2026-01-01\n" },
    {},
    /^expected a section \[.+\] in CHANGELOG/,
  ],
  [
    "without its date",
    { "CHANGELOG.md": `## [${version}] - Unreleased\n` },
    {},
    /^expected the date .+ - Unreleased\n$/,
  ],
  [
    "of another version",
    { "package.json": '{ "version": "9.9.9", "type": "module" }' },
    {},
    /^expected one version, got 9\.9\.9 in package/,
  ],
  [
    "of a dirty tree",
    {},
    { "CHANGELOG.md": `${dated}- B.\n` },
    /^expected everything to be committed, got:\n M CHANGELOG/,
  ],
];
for (const [why, committed, changed, message] of unfit)
  test(`refuses a release ${why}, before anything is written`, (context) => {
    const { folder, commit } = gitRepository(context);
    for (const path of ["scripts", "src/core"]) cpSync(join(repository, path), join(folder, path), { recursive: true });
    commit({ ...released, ...committed });
    for (const [path, content] of Object.entries(changed)) writeFileSync(join(folder, path), content);
    const options = ["--tag", `v${version}`, "--out", join(folder, "release")];
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/release.ts"), ...options], {
      encoding: "utf8",
    });
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.ok(!existsSync(join(folder, "release")));
  });

test("a bundled package that the lockfile does not have is refused", () => {
  const component = { "bom-ref": "a@1.0.0", name: "a", version: "1.0.0" };
  const lock = { metadata: { component }, components: [component], dependencies: [] };
  assert.throws(() => sbomOf(lock, "gate", ["a@1.0.0", "b@2.0.0"]), /got none: b@2\.0\.0$/);
});

test("the workflow publishes what the script made, with the fewest permissions in each job", () => {
  const { on, permissions, jobs } = parse(read(".github/workflows/release.yml"));
  assert.deepEqual(on, { push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
  assert.deepEqual(permissions, {});
  const granted = Object.fromEntries(
    Object.entries<{ permissions: object }>(jobs).map(([name, job]) => [name, job.permissions]),
  );
  assert.deepEqual(granted, {
    prepare: { contents: "read" },
    attest: { contents: "read", "id-token": "write", attestations: "write" },
    release: { contents: "write" },
    npm: { "id-token": "write" },
  });
  assert.doesNotMatch(
    read(".github/workflows/release.yml"),
    /actions\/cache|^ +(?:cache|package-manager-cache):(?! false)/m,
  );
  assert.deepEqual(jobs.release.needs, ["prepare", "attest"]);
  assert.deepEqual(jobs.npm.needs, "release");
  // Without the dot npm takes the path for a repository on GitHub.
  assert.match(jobs.npm.steps.at(-1).run, / \.\/release\/\*\.tgz$/);
});
