import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { median } from "../ratios.ts";
import { control, ratioOf, type Sample, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const MiB = 1024 * 1024;
const bench = join(import.meta.dirname, "..");

interface Scan {
  ms: number;
  rows: number;
  rssMiB: number;
}

/**
 * The search of a gateway's log for 200 ids beside grep and beside a bare read: P6 and P7. Our time begins in a running
 * Node, as that of a gate does which comes to its logs. `timedMiB` is the size of the log, `longMiB` of the one whose peak
 * of memory is compared with that of 64 MiB.
 */
export async function logSet({ folder }: World, timedMiB = 256, longMiB = 512): Promise<WorkSet> {
  const extraMiB = await extraMemory(folder, longMiB);
  await generate(folder, "log", timedMiB);
  await output(folder, "gzip -k -f log");
  await tile(join(folder, "uuids"), uuids(), timedMiB);
  await tile(join(folder, "feeds"), Buffer.alloc(MiB, "\n"), timedMiB);
  const found = new Set<number>();
  const timed =
    (run: () => Promise<Scan>, isOfIds = true) =>
    async (): Promise<Partial<Sample>> => {
      const { ms, rows } = await run();
      if (isOfIds) found.add(rows);
      if (found.size > 1) throw new Error(`expected the same rows from everyone, got ${[...found].join(", ")}`);
      return { wallMs: ms };
    };
  const scan = (file: string) => () => scanned(folder, "scan", file);
  const bare = (file: string) => timed(() => scanned(folder, "bare", file), false);
  return {
    samples: {
      scan: timed(scan("log")),
      grep: timed(() => grepped(folder, "LC_ALL=C grep -F -f ids log")),
      bare: bare("log"),
      "scan gzip": timed(scan("log.gz")),
      "zcat | grep": timed(() => grepped(folder, "zcat log.gz | LC_ALL=C grep -F -f ids")),
      "scan uuids": timed(scan("uuids"), false),
      "bare uuids": bare("uuids"),
      "scan feeds": timed(scan("feeds"), false),
      "bare feeds": bare("feeds"),
      "scan again": timed(scan("log")),
    },
    rows: [
      ratioOf("P6", `log of ${timedMiB} MiB / \`LC_ALL=C grep -F -f ids\``, ["scan", "grep"], 0.35),
      ratioOf("P6", "the same / bare read", ["scan", "bare"], 4),
      ratioOf("P6", "nothing but uuids / bare read", ["scan uuids", "bare uuids"], 4),
      ratioOf("P6", "nothing but line feeds / bare read", ["scan feeds", "bare feeds"], 4),
      { id: "P6", what: `memory at ${longMiB} MiB minus that at 64 MiB, MiB`, goal: 8, ratio: () => extraMiB },
      ratioOf("P7", "gzip log / `zcat | grep -F -f ids`", ["scan gzip", "zcat | grep"], 0.45),
      control("log", ["scan again", "scan"]),
    ],
  };
}

/** Medians of three: one peak may hold what the collector had not come to. */
async function extraMemory(folder: string, longMiB: number): Promise<number> {
  const peaks: number[] = [];
  for (const sizeMiB of [64, longMiB]) {
    await generate(folder, "log", sizeMiB);
    const runs: number[] = [];
    for (let run = 0; run < 3; run++) runs.push((await scanned(folder, "scan", "log")).rssMiB);
    peaks.push(median(runs));
    await rm(join(folder, "log"));
  }
  const [short = Number.NaN, long = Number.NaN] = peaks;
  return long - short;
}

async function scanned(folder: string, mode: "scan" | "bare", file: string): Promise<Scan> {
  const script = join(bench, "scan-log.ts");
  const measured: Scan = JSON.parse(await output(folder, `'${process.execPath}' '${script}' ${mode} . ${file} ids`));
  return measured;
}

async function grepped(folder: string, command: string): Promise<Scan> {
  const began = performance.now();
  const rows = Number(await output(folder, `${command} | wc -l`));
  return { ms: performance.now() - began, rows, rssMiB: Number.NaN };
}

async function generate(folder: string, name: string, sizeMiB: number): Promise<void> {
  const script = join(bench, "gen-log.mjs");
  await output(folder, `'${process.execPath}' '${script}' ${sizeMiB * MiB} 1 ${name} ids`);
}

/** A file of this size that repeats one block. */
async function tile(path: string, block: Uint8Array, sizeMiB: number): Promise<void> {
  await using file = await open(path, "w");
  for (let written = 0; written < sizeMiB * MiB; written += block.length) await file.write(block);
}

function uuids(): Uint8Array {
  const lines = Array.from({ length: 100_000 }, (_, index) => {
    const hex = createHash("sha256").update(String(index)).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}\n`;
  });
  return Buffer.from(lines.join(""));
}

async function output(folder: string, command: string): Promise<string> {
  const child = spawn("sh", ["-c", command], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`expected exit code 0, got ${String(code)}: ${command}`);
  return printed;
}
