// Prepares a release in a folder: notes, tarball, SBOM and checksums. Uploads nothing and needs no network, so that
// `npm run release -- --dry-run` shows everything that the workflow would publish.
//   npm run release -- --tag v1.2.3 --out release
//   npm run release -- --dry-run --out release    the version of package.json, even if the changes are not committed
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isObject } from "../src/core/json.ts";
import { version } from "../src/core/version.ts";
import { bundledPackages, readSbom, sbomOf } from "./sbom.ts";

const repository = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { tag: { type: "string" }, out: { type: "string", default: "release" }, "dry-run": { type: "boolean" } },
});

try {
  prepare(values.out, values["dry-run"] ?? false);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function prepare(out: string, isDry: boolean): void {
  refuseOtherVersion();
  const tag = values.tag ?? (isDry ? `v${version}` : "");
  if (tag !== `v${version}`)
    throw new Error(`expected the tag v${version}, the version of package.json, got ${tag || "none"}`);
  const notes = notesOf(isDry);
  if (!isDry) refuseChanges();
  run("node", "scripts/node24.mjs", "scripts/build.ts", "--check");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "notes.md"), notes);
  run("npm", "pack", "--ignore-scripts", "--pack-destination", out);
  const lock = run("npm", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only");
  const sbom = sbomOf(readSbom(lock), "fallback-gate", bundledPackages(text("dist/licenses.txt")));
  writeFileSync(join(out, "sbom.cdx.json"), `${JSON.stringify(sbom, null, 2)}\n`);
  const files = ["notes.md", "sbom.cdx.json", `fallback-gate-${version}.tgz`];
  const sums = files.map((name) => `${sha256(join(out, name))}  ${name}\n`).join("");
  writeFileSync(join(out, "SHA256SUMS"), sums);
  console.log([...files, "SHA256SUMS"].map((name) => join(out, name)).join("\n"));
}

/** The section of this version. Its date is set with the release. */
function notesOf(isDry: boolean): string {
  const sections = text("CHANGELOG.md").split(/^(?=## \[)/m);
  const section = sections.find((part) => part.startsWith(`## [${version}]`));
  if (section === undefined) throw new Error(`expected a section [${version}] in CHANGELOG.md, got none`);
  const [heading = "", ...body] = section.split("\n");
  if (!isDry && !/ - \d{4}-\d\d-\d\d$/.test(heading))
    throw new Error(`expected the date of the release in CHANGELOG.md, got: ${heading}`);
  return `${body.join("\n").trim()}\n`;
}

function refuseOtherVersion(): void {
  const manifest: unknown = JSON.parse(text("package.json"));
  const packed = isObject(manifest) ? manifest["version"] : undefined;
  if (packed !== version)
    throw new Error(
      `expected one version, got ${String(packed)} in package.json and ${version} in src/core/version.ts`,
    );
}

function refuseChanges(): void {
  const changes = run("git", "status", "--porcelain");
  if (changes !== "") throw new Error(`expected everything to be committed, got:\n${changes}`);
}

function text(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, npm_config_offline: "true" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr.trim() || stdout.trim()}`);
  return stdout;
}
