import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "..", "..");

/** Rules that fired, `plugin(rule)`, by file: our linter configuration over a copy of the layout with these files only. */
export function lint(files: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-lint-"));
  try {
    for (const name of ["oxlint.config.ts", "tsconfig.json", "package.json"])
      copyFileSync(join(repository, name), join(folder, name));
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return fired(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fired(folder: string): Map<string, Set<string>> {
  const oxlint = join(repository, "node_modules/oxlint/bin/oxlint");
  const options = ["--type-aware", "--format=json", "src", "__tests__", "--no-error-on-unmatched-pattern"];
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, ...options], { cwd: folder, encoding: "utf8" });
  if (!stdout.startsWith("{")) throw new Error(`expected a report of oxlint, got ${stdout}${stderr}`);
  const rules = new Map<string, Set<string>>();
  for (const { filename, code } of JSON.parse(stdout).diagnostics)
    rules.set(filename, (rules.get(filename) ?? new Set()).add(code));
  return rules;
}
