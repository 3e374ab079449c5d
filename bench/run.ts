// Measures the built gate beside an empty Node, round by round, and compares ratios with goals: see README.md.
//   node bench/run.ts [SET ...] [--rounds 5] [--write]
// Exit code: 0 every goal is met, 1 one is not, 3 one is not and the machine was too noisy to say so.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeCertificate } from "./certificate.ts";
import { startMock } from "./mock.ts";
import { printRows, printTimes } from "./print.ts";
import { judge, runRounds, type Judged, type WorkSet } from "./rows.ts";
import { gateSet } from "./sets/gate.ts";
import { logSet } from "./sets/logs.ts";
import { peerSet } from "./sets/peers.ts";
import { scaleSet } from "./sets/scale.ts";
import { sourceSet } from "./sets/sources.ts";
import { surfaceSet } from "./sets/surfaces.ts";
import { thousandSet } from "./sets/thousand.ts";
import { validationSet } from "./sets/validation.ts";
import { writeMeasured } from "./write.ts";
import type { World } from "./world.ts";

/** Each set with the rounds that it gets of those asked for: long samples vary less. */
const sets: Readonly<Record<string, { create: (world: World) => WorkSet | Promise<WorkSet>; share: number }>> = {
  gate: { create: gateSet, share: 1 },
  surfaces: { create: surfaceSet, share: 1 },
  scale: { create: scaleSet, share: 0.6 },
  logs: { create: (world) => logSet(world), share: 1 },
  "logs-large": { create: (world) => logSet(world, 1024, 4096), share: 1 },
  peers: { create: peerSet, share: 0.6 },
  thousand: { create: thousandSet, share: 0.2 },
  validation: { create: validationSet, share: 1 },
  sources: { create: sourceSet, share: 1 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, write: { type: "boolean", default: false } },
});
const folder = await mkdtemp(join(tmpdir(), "fallback-gate-bench-"));
const caFile = makeCertificate(folder);
const mock = await startMock(folder);
try {
  const judged = await runSets(positionals.length > 0 ? positionals : ["gate", "surfaces", "scale"]);
  process.exitCode = exitCode(judged);
} finally {
  mock.stop();
  await rm(folder, { recursive: true, force: true });
}

async function runSets(names: readonly string[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const name of names) {
    const set = sets[name];
    if (set === undefined) throw new Error(`expected one of ${Object.keys(sets).join(", ")}, got ${name}`);
    const work = await set.create({ mock, folder, caFile });
    const count = Math.max(1, Math.round(Number(values.rounds) * set.share));
    const rounds = await runRounds(work, count, (line) => process.stderr.write(`${name}: ${line}\n`));
    const judged = judge(work, rounds);
    printTimes(name, rounds);
    printRows(judged);
    if (values.write) await writeMeasured(judged);
    all.push(...judged);
  }
  return all;
}

function exitCode(judged: readonly Judged[]): number {
  const has = (state: Judged["state"]): boolean => judged.some((row) => row.state === state);
  if (has("missed")) return 1;
  return has("too noisy") ? 3 : 0;
}
