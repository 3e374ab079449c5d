// Runs a script on Node 24 from any Node 20 or newer, without anything installed:
//   node scripts/node24.mjs [--node=24.4.0] <script> [arguments]
// `runs.using: node24` is what users get, and the tools of this repository refuse older ones.
// The binary comes from npm's `node-<os>-<arch>` packages, which need no install script.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const pinned = "24.21.0";
const oldest = [24, 4];
const windows = process.platform === "win32";
const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache");

const [first = "", ...others] = process.argv.slice(2);
const wanted = /^--node=(\d+\.\d+\.\d+)$/.exec(first)?.[1];
const command = wanted ? others : [first, ...others];
if (command.join("") === "") fail("expected a script to run", "node scripts/node24.mjs [--node=24.4.0] <script>");
run(isThisNode() ? process.execPath : fetched(wanted ?? pinned), command);

function isThisNode() {
  if (wanted) return wanted === process.versions.node;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Path of that Node's binary. It is fetched to a separate folder and then moved, so that two first runs do not conflict. */
function fetched(version) {
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const place = join(cache, `node-${version}`);
  const binary = join(place, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  console.error(`Fetching Node ${version} once through npm (about 190 MB) …`);
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, "node-"));
  try {
    install(`${name}@${version}`, scratch);
    renameSync(scratch, place);
  } catch (error) {
    if (!existsSync(binary))
      fail(`could not put Node ${version} into its place: ${error.message}`, `remove ${place} and try again`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return binary;
}

function install(spec, folder) {
  const options = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  const result = spawnSync("npm", ["install", "--prefix", folder, ...options, spec], {
    encoding: "utf8",
    shell: windows,
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (result.status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  const cause = result.error?.message ?? result.stderr.trim();
  fail(
    `npm could not fetch ${spec}:\n${cause}`,
    "check the network and npm's registry setting, or use Node 24.4 or newer",
  );
}

function run(node, arguments_) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const env = { ...process.env, [path]: [dirname(node), process.env[path]].filter(Boolean).join(delimiter) };
  const child = spawn(node, arguments_, { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends its interrupt to both of us already.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal));
  }
  child.on("error", (error) => fail(`could not start ${node}: ${error.message}`, `remove ${cache} and try again`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(problem, remedy) {
  console.error(`${problem}\n  → ${remedy}`);
  process.exit(1);
}
