// Where the time of one run goes, by what the code on the stack is for:
//   node bench/profile.ts [--routes 100] [--latency 50] [--verify]
// --verify: of `verify` over the evidence of that run. Prints the share and the milliseconds of each group.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeCertificate } from "./certificate.ts";
import { runGate, verifyAgain } from "./gate-run.ts";
import { startMock } from "./mock.ts";

/** The functions below which time counts for a group; the innermost one on the stack decides. */
const groups: Readonly<Record<string, readonly string[]>> = {
  "waiting for answers": ["(idle)"],
  "garbage collection": ["(garbage collector)"],
  "loading and compiling code": ["compileSourceTextModule", "compileForInternalLoader", "evaluate"],
  "reading the manifest": ["readManifest"],
  "reading the bundle": ["readBundle", "parsedBundle"],
  exchanges: ["makeExchange", "emitReadable_", "internalConnect", "afterConnect", "closeSocketHandle", "_destroy"],
  "judging and records": ["contentOf", "keepLedgers", "gatherEvidence", "replay"],
  "validating and sealing": ["sealBundle", "isBundle", "linesOf", "digestOf", "bundleText"],
  "rendering and comparing": ["surfacesOf", "compareFiles"],
  "scanning for secrets": ["leaksIn", "scanOf"],
};

interface ProfileNode {
  id: number;
  callFrame: { functionName: string };
  children?: number[];
}

interface Profile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

const { values } = parseArgs({
  options: {
    routes: { type: "string", default: "100" },
    latency: { type: "string", default: "50" },
    verify: { type: "boolean", default: false },
  },
});
const folder = await mkdtemp(join(tmpdir(), "fallback-gate-profile-"));
makeCertificate(folder);
const mock = await startMock(folder);
try {
  const profiles = join(folder, "profiles");
  const flags = ["--cpu-prof", `--cpu-prof-dir=${profiles}`];
  const work = { routes: Number(values.routes), latencyMs: Number(values.latency) };
  await runGate(mock, folder, work, values.verify ? [] : flags);
  if (values.verify) await verifyAgain(folder, "fallback-gate-evidence", flags);
  const [file = ""] = await readdir(profiles);
  print(timesOf(JSON.parse(await readFile(join(profiles, file), "utf8"))));
} finally {
  mock.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Milliseconds by group. */
function timesOf({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const own = new Map<number, number>();
  for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  const open: { id: number; group: string }[] = [{ id: nodes[0]?.id ?? 0, group: "other" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next.id);
    const group = groupOf(node?.callFrame.functionName ?? "") ?? next.group;
    times.set(group, (times.get(group) ?? 0) + (own.get(next.id) ?? 0));
    open.push(...(node?.children ?? []).map((id) => ({ id, group })));
  }
  return times;
}

function groupOf(name: string): string | undefined {
  return Object.entries(groups).find(([, names]) => names.includes(name))?.[0];
}

function print(times: ReadonlyMap<string, number>): void {
  const all = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [group, ms] of [...times].toSorted(([, one], [, other]) => other - one))
    process.stdout.write(
      `${group.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms ${((100 * ms) / all).toFixed(0).padStart(3)} %\n`,
    );
}
