import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mutant } from "./instrument.ts";

/** Rules about what nobody uses: a mutant that leaves something unused can still reach users. */
const tolerant = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/** The ids of the mutants that the compiler refuses in their own file. `place` is a copy of the repository. */
export async function refused(mutants: readonly Mutant[], place: string): Promise<Set<string>> {
  const beside = new Map(mutants.map((mutant) => [mutant.file.replace(/\.ts$/, `.m${mutant.id}.ts`), mutant]));
  const project = join(place, "tsconfig.mutants.json");
  for (const [file, { mutated }] of beside) await writeFile(join(place, file), mutated);
  const compilerOptions = { ...tolerant, rootDir: "." };
  await writeFile(
    project,
    JSON.stringify({ extends: "./tsconfig.json", compilerOptions, include: [...beside.keys()] }),
  );
  const printed = await compiled(place, project);
  for (const file of [project, ...[...beside.keys()].map((name) => join(place, name))]) await rm(file);
  const ids = [...printed.matchAll(/^.*\.m(\d+)\.ts\(\d+,\d+\): error/gm)].map(([, id]) => id ?? "");
  if (ids.length === 0) throw new Error(`expected the compiler to refuse a mutant, got: ${printed.slice(0, 500)}`);
  return new Set(ids);
}

function compiled(cwd: string, project: string): Promise<string> {
  const args = ["node_modules/typescript/bin/tsc", "--noEmit", "--pretty", "false", "-p", project];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1e9 }, (_error, stdout) => done(stdout));
  });
}
