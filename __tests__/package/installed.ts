import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const repository = join(import.meta.dirname, "../..");

/** npm without a network, and this Node as the one that it starts. */
const env = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
  npm_config_offline: "true",
  npm_config_update_notifier: "false",
};

export interface Installed extends AsyncDisposable {
  tarball: Uint8Array<ArrayBuffer>;
  /** Paths in the tarball. */
  files: readonly string[];
  /** The empty folder in which it was installed. */
  folder: string;
  /** Runs `npx --no fallback-gate` there. */
  npx(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>;
}

/** Packs the repository as npm would publish it, and installs the tarball in an empty folder. */
export async function installTarball(): Promise<Installed> {
  const place = await mkdtemp(join(tmpdir(), "fallback-gate-package-"));
  const folder = join(place, "empty");
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", place], {
    cwd: repository,
    env,
  });
  const [{ filename, files }] = JSON.parse(stdout);
  const tarball = join(place, filename);
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", tarball], { env });
  return {
    tarball: new Uint8Array(await readFile(tarball)),
    files: files.map(({ path }: { path: string }) => path),
    folder,
    npx: async (...args) => {
      const command = run("npx", ["--no", "--", "fallback-gate", ...args], { cwd: folder, env });
      return command.then(
        (done) => ({ code: 0, ...done }),
        (error: unknown) => failed(error),
      );
    },
    [Symbol.asyncDispose]: () => rm(place, { recursive: true, force: true }),
  };
}

function failed(error: unknown): { code: number; stdout: string; stderr: string } {
  if (!(error instanceof Error) || !("code" in error) || !("stdout" in error) || !("stderr" in error)) throw error;
  return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
}
