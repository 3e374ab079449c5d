import { join } from "node:path";
import { installInto, programOnPath } from "../adapters/replica-programs.ts";
import { packageFolder } from "../adapters/setup-files.ts";
import type { ProcessCommand } from "../adapters/replica-process.ts";
import { GateError } from "../core/errors.ts";
import { filled, installerEnvironment, installSteps, type Package, type Place, type Start } from "../replica/start.ts";
import { shownLines } from "../replica/shown-lines.ts";

export interface ProgramChoice {
  /** The user's own command, with {config} and {port}. */
  command: string | null;
  /** The version to install; null: the program on the PATH, or else the package's own version. */
  version: string | null;
  say: (line: string) => void;
}

type Program = Pick<ProcessCommand, "program" | "args" | "shell">;

/** What starts the gateway. Installs it if it is missing. Throws INPUT_INVALID and REPLICA_FAILED. */
export async function programFor(
  start: Start,
  place: Place,
  { command, version, say }: ProgramChoice,
  signal: AbortSignal,
): Promise<Program> {
  if (command !== null) return { program: filled(command, place), args: [], shell: true };
  const args = start.args(place);
  const path = process.env["PATH"] ?? "";
  const found = start.program === null || version !== null ? null : await programOnPath(start.program, path);
  if (found !== null) return { program: found, args, shell: false };
  if (start.package === null) throw missing(start);
  const wanted = version ?? start.package.version;
  say(`installing ${start.title} ${wanted} from ${start.package.from}, unless the cache has it`);
  const entry = await installed(start, start.package, wanted, signal);
  if (start.package.from === "npm") return { program: process.execPath, args: [entry, ...args], shell: false };
  return { program: entry, args, shell: false };
}

/** The path of what is run. Installations are kept in the user's cache, one for each version. */
async function installed(start: Start, wanted: Package, version: string, signal: AbortSignal): Promise<string> {
  if (!/^[0-9][A-Za-z0-9.+-]{0,40}$/.test(version))
    throw new GateError("INPUT_INVALID", "--version: expected a version such as 1.2.3, got something else");
  const { env } = process;
  const name = `${wanted.name.replaceAll(/[^a-z-]/g, "_")}-${version}`;
  const folder = join(env["XDG_CACHE_HOME"] ?? join(env["HOME"] ?? "", ".cache"), "fallback-gate", name);
  const [npm, python, uv] = await Promise.all(
    ["npm", "python3", "uv"].map((tool) => programOnPath(tool, env["PATH"] ?? "")),
  );
  const isLocked = version === wanted.version;
  const steps = installSteps(wanted, version, {
    folder,
    isLocked,
    npm: npm ?? null,
    python: python ?? null,
    uv: uv ?? null,
  });
  if (steps === null) throw missing(start);
  const files = isLocked ? wanted.locks.map((path) => join(packageFolder(), path)) : [];
  const installation = { folder, files, entry: wanted.entry, steps, env: installerEnvironment(env) };
  const failed = await installInto(installation, signal);
  if (failed === null) return join(folder, wanted.entry);
  const message = `expected ${wanted.name} ${version} to be installed, got an error`;
  throw replicaFailed(message, "Install it yourself, and give its command with --command.", failed);
}

/** The error for a gateway that is neither on the PATH nor can be installed. */
function missing({ title, program, package: wanted }: Start): GateError {
  const tools = { PyPI: "uv or python3 to install it", npm: "npm to install it" };
  const needed = [program, wanted === null ? null : tools[wanted.from]].filter((one) => one !== null).join(", or ");
  const message = `expected ${needed} on the PATH, got none`;
  const remedy = `Install ${title}, or give your own command: --command 'my-gateway --config {config} --port {port}'.`;
  return new GateError("REPLICA_FAILED", message, { problems: [{ at: null, message, remedy }] });
}

/** The error of a replica that did not start, with what its gateway printed last. */
export function replicaFailed(message: string, remedy: string, lines: readonly string[]): GateError {
  const printed = shownLines(lines, process.env)
    .map((line) => `\n  | ${line}`)
    .join("");
  const said = printed === "" ? "It printed nothing." : `It printed last:${printed}`;
  return new GateError("REPLICA_FAILED", message, { problems: [{ at: null, message, remedy: `${remedy} ${said}` }] });
}
