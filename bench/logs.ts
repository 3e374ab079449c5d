// Measures the search of logs beside grep and beside a bare read, round by round, and compares ratios with goals:
//   node bench/logs.ts [--rounds 5] [--large]
// Exit code: 0 every goal is met, 1 one is not, 3 one is not and the machine was too noisy to say so.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { median, pairedRatios } from "./ratios.ts";

const MiB = 1024 * 1024;
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, large: { type: "boolean", default: false } },
});
/** Of the log that is timed, and of the one whose peak of memory is set beside that of 64 MiB. */
const [timedMiB, longMiB] = values.large ? [1024, 4096] : [256, 512];

interface Measured {
  ms: number;
  rows: number;
  rssMiB: number;
}
type Round = Awaited<ReturnType<typeof oneRound>>;

const goals: readonly (readonly [what: string, ours: keyof Round, theirs: keyof Round, goal: number | null])[] = [
  ["log / LC_ALL=C grep -F -f ids", "scan", "grep", 0.85],
  ["log.gz / zcat | grep -F -f ids", "scanGzip", "zcatGrep", 0.6],
  ["log / bare read", "scan", "bare", 4],
  ["nothing but uuids / bare read", "scanUuids", "bareUuids", 4],
  ["nothing but line feeds / bare read", "scanFeeds", "bareFeeds", 4],
  ["A/A log", "scanAgain", "scan", null],
];

const folder = await mkdtemp(join(tmpdir(), "fallback-gate-logs-"));
try {
  await generate("log", timedMiB);
  await output("gzip -k log");
  await tile("uuids", uuids());
  await tile("feeds", Buffer.alloc(MiB, "\n"));
  const verdict = compare(await rounds(Number(values.rounds)));
  await rm(join(folder, "log"));
  process.exitCode = (await memoryStays()) ? verdict : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function rounds(count: number): Promise<Round[]> {
  const done: Round[] = [];
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= count; round++) {
    const measured = await oneRound();
    if (round > 0) done.push(measured);
    process.stderr.write(round === 0 ? "warm-up\n" : `round ${round} of ${count}\n`);
  }
  return done;
}

async function oneRound() {
  const round = {
    scan: await scanned("scan", "log"),
    grep: await grepped("LC_ALL=C grep -F -f ids log"),
    bare: await scanned("bare", "log"),
    scanGzip: await scanned("scan", "log.gz"),
    zcatGrep: await grepped("zcat log.gz | LC_ALL=C grep -F -f ids"),
    scanUuids: await scanned("scan", "uuids"),
    bareUuids: await scanned("bare", "uuids"),
    scanFeeds: await scanned("scan", "feeds"),
    bareFeeds: await scanned("bare", "feeds"),
    scanAgain: await scanned("scan", "log"),
  };
  const found = [round.scan.rows, round.grep.rows, round.scanGzip.rows, round.zcatGrep.rows];
  if (new Set(found).size > 1) throw new Error(`expected the same rows from everyone, got ${found.join(", ")}`);
  return round;
}

async function scanned(mode: "scan" | "bare", file: string): Promise<Measured> {
  const script = join(import.meta.dirname, "scan-log.ts");
  const measured: Measured = JSON.parse(await output(`'${process.execPath}' '${script}' ${mode} . ${file} ids`));
  return measured;
}

async function grepped(command: string): Promise<Measured> {
  const began = performance.now();
  const rows = Number(await output(`${command} | wc -l`));
  return { ms: performance.now() - began, rows, rssMiB: Number.NaN };
}

async function generate(name: string, sizeMiB: number): Promise<void> {
  const script = join(import.meta.dirname, "gen-log.mjs");
  await output(`'${process.execPath}' '${script}' ${sizeMiB * MiB} 1 ${name} ids`);
}

/** A file of the timed size that repeats one block. */
async function tile(name: string, block: Uint8Array): Promise<void> {
  await using file = await open(join(folder, name), "w");
  for (let written = 0; written < timedMiB * MiB; written += block.length) await file.write(block);
}

function uuids(): Uint8Array {
  const lines = Array.from({ length: 100_000 }, (_, index) => {
    const hex = createHash("sha256").update(String(index)).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}\n`;
  });
  return Buffer.from(lines.join(""));
}

function compare(done: readonly Round[]): number {
  console.log(`${timedMiB} MiB`.padEnd(40) + "median  min–max       goal");
  const rows = goals.map(([what, ours, theirs, goal]) => {
    const times = (sample: keyof Round): number[] => done.map((round) => round[sample].ms);
    const spread = pairedRatios(times(ours), times(theirs));
    const range = `${spread.min.toFixed(2)}–${spread.max.toFixed(2)}`.padEnd(12);
    const wanted = goal === null ? "" : `≤ ${goal}${spread.median <= goal ? "" : "  MISSED"}`;
    const beside = `${median(times(ours)).toFixed(0)} ms beside ${median(times(theirs)).toFixed(0)} ms`;
    console.log(`${what.padEnd(40)}${spread.median.toFixed(2).padStart(6)}  ${range}  ${wanted.padEnd(15)}  ${beside}`);
    return { isMissed: goal !== null && spread.median > goal, drift: goal === null ? Math.abs(spread.median - 1) : 0 };
  });
  if (!rows.some(({ isMissed }) => isMissed)) return 0;
  return rows.some(({ drift }) => drift > 0.1) ? 3 : 1;
}

/** Medians of three: one peak may hold what the collector had not come to. */
async function memoryStays(): Promise<boolean> {
  const peaks: number[] = [];
  for (const sizeMiB of [64, longMiB]) {
    await generate("log", sizeMiB);
    const runs = [await scanned("scan", "log"), await scanned("scan", "log"), await scanned("scan", "log")];
    peaks.push(median(runs.map(({ rssMiB }) => rssMiB)));
  }
  const [short = Number.NaN, long = Number.NaN] = peaks;
  const stays = long - short <= 8;
  console.log(
    `memory: ${short.toFixed(1)} MiB at 64 MiB, ${long.toFixed(1)} MiB at ${longMiB} MiB, goal + 8 MiB${stays ? "" : "  MISSED"}`,
  );
  return stays;
}

async function output(command: string): Promise<string> {
  const child = spawn("sh", ["-c", command], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`expected exit code 0, got ${String(code)}: ${command}`);
  return printed;
}
