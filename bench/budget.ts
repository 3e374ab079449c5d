// Compares a short form of the bench with the ratios in budget.json, so that growth is seen when it happens.
//   node bench/budget.ts [--write] [--loads] [--recorded FILE]
// Exit code: 1 if a ratio is more than a third over the recorded one, else 0. Times on a machine that is too noisy are repeated,
// and at last only printed: bundles and memory are judged everywhere. --write records the ratios of this run, unless it was
// too noisy (exit code 3). --loads judges only what a start loads, and measures nothing; --recorded reads other ratios.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeCertificate } from "./certificate.ts";
import { requestsOf, runGate, width } from "./gate-run.ts";
import { effectiveLatency, startMock, type Mock } from "./mock.ts";
import { printRows } from "./print.ts";
import { runMeasured } from "./process.ts";
import { control, judge, ratioOf, runRounds, valueOf, type Judged, type Row, type WorkSet } from "./rows.ts";
import { startUp } from "./start-up.ts";

type Budget = Readonly<Record<string, number>>;

const file = join(import.meta.dirname, "budget.json");
const work = { routes: 40, latencyMs: 50 } as const;
const rounds = 5;
const turns = 3;

/** How far over the recorded ratio a ratio may be. */
const slack = 4 / 3;

const { values } = parseArgs({
  options: { write: { type: "boolean" }, loads: { type: "boolean" }, recorded: { type: "string", default: file } },
});
const recorded: Budget = JSON.parse(await readFile(values.recorded, "utf8"));
const folder = await mkdtemp(join(tmpdir(), "fallback-gate-budget-"));
try {
  const judged = [...sizes(), ...(values.loads ? [] : await beside())];
  printRows(judged);
  process.exitCode = judged.some(({ state }) => state === "missed") ? 1 : 0;
  if (values.write && !values.loads) process.exitCode = await write(judged);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function beside(): Promise<Judged[]> {
  makeCertificate(folder);
  const mock = await startMock(folder);
  try {
    return await measured(mock);
  } finally {
    mock.stop();
  }
}

function allowed(what: string): number | null {
  const known = recorded[what];
  return known === undefined ? null : Math.round(known * slack * 100) / 100;
}

/** The code that is loaded before the first request: the same on every machine. */
function sizes(): Judged[] {
  return (["run", "action"] as const).flatMap((of) => {
    const { files, kib } = startUp(of);
    return [sized(`files that a start of ${of} loads`, files.length), sized(`KiB that a start of ${of} loads`, kib)];
  });
}

function sized(what: string, value: number): Judged {
  const goal = allowed(what);
  const state = goal !== null && value > goal ? "missed" : "met";
  return { id: "P4", what, spread: { median: value, min: value, max: value }, goal, state };
}

/** Memory is judged from the first rounds; times from the first that the machine was quiet in. */
async function measured(gateway: Mock): Promise<Judged[]> {
  const set = await shortSet(gateway);
  const memory: Judged[] = [];
  let times: Judged[] = [];
  for (let turn = 1; turn <= turns; turn++) {
    const done = await runRounds(set, rounds, () => {});
    if (turn === 1) memory.push(...judge({ ...set, rows: [memoryRow()] }, done));
    times = unlessNoisy(judge(set, done));
    if (times.every(({ state }) => state !== "too noisy")) break;
  }
  return [...memory, ...times];
}

/** A median near 1 is not enough for a failure: on a busy machine, single pairs of the same thing differ too. */
function unlessNoisy(judged: readonly Judged[]): Judged[] {
  const isNoisy = judged.some((row) => row.id === "A/A" && !isQuiet(row));
  return judged.map((row) => (row.state === "missed" && isNoisy ? { ...row, state: "too noisy" } : row));
}

function isQuiet({ spread }: Judged): boolean {
  return Math.abs(spread.median - 1) <= 0.1 && spread.max <= 1.25 && spread.min >= 0.8;
}

function memoryRow(): Row {
  return within(ratioOf("P5", `peak memory of ${work.routes} routes / node -e 0`, ["gate", "empty"], null, "rssMiB"));
}

async function shortSet(gateway: Mock): Promise<WorkSet> {
  const ideal = Math.ceil(requestsOf(work) / width) * (await effectiveLatency(gateway, work.latencyMs));
  const gate = () => runGate(gateway, folder, work);
  const name = `${work.routes} routes at ${work.latencyMs} ms`;
  // Beside an empty Node of the same round, and not beside the ideal, which a busy machine does not slow.
  const overhead: Row = {
    id: "P1",
    what: `overhead over the ideal of ${name} / node -e 0`,
    goal: null,
    ratio: (round) => (valueOf(round, "gate") - ideal) / valueOf(round, "empty"),
  };
  return {
    samples: { empty: () => runMeasured(["-e", "0"], folder), gate, "gate again": gate },
    rows: [
      within(overhead),
      within(ratioOf("P1", `CPU of ${name} / node -e 0`, ["gate", "empty"], null, "cpuMs")),
      control("gate", ["gate again", "gate"]),
    ],
  };
}

function within(row: Row): Row {
  return { ...row, goal: allowed(row.what) };
}

/** Returns the exit code: 3 if the machine is too noisy to record its ratios. */
async function write(judged: readonly Judged[]): Promise<number> {
  const [rows, controls] = [judged.filter(({ id }) => id !== "A/A"), judged.filter(({ id }) => id === "A/A")];
  if (!controls.every(isQuiet)) {
    console.log("too noisy: nothing was recorded");
    return 3;
  }
  const ratios = Object.fromEntries(rows.map(({ what, spread }) => [what, Math.round(spread.median * 100) / 100]));
  await writeFile(file, `${JSON.stringify(ratios, null, 2)}\n`);
  return 0;
}
