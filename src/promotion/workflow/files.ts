import { limits } from "../../core/limits.ts";
import { sidesOf, type Change, type Sides } from "../change.ts";
import { readTrafficFile, type TrafficFile } from "../traffic/document.ts";
import { unitsOf, type LocalUse, type Unit } from "./uses.ts";

/** A workflow or action on both sides of a change. */
export interface WorkflowFile {
  file: string;
  /** null if it cannot be fetched, so that it may hold anything. */
  sides: Sides | null;
  /** The readable versions: base, then head. One of them if the file exists on one side only. */
  read: readonly TrafficFile[];
  /** Every existing version can be read. */
  isReadable: boolean;
}

export interface WorkflowFiles {
  /** The existing files, by path. */
  files: ReadonlyMap<string, WorkflowFile>;
  /** There are more files than limits.workflowFiles. */
  isCut: boolean;
}

/** The workflow and every local workflow and action that it uses, directly or indirectly, each once. Never rejects. */
export async function workflowFiles(start: WorkflowFile, change: Change): Promise<WorkflowFiles> {
  const files = new Map([[start.file, start]]);
  const seen = new Set(files.keys());
  for (const { read } of files.values()) {
    const next = read.flatMap(usesOf).flatMap((use) => use.files);
    const fresh = [...new Set(next)].filter((file) => !seen.has(file));
    if (seen.size + fresh.length > limits.workflowFiles) return { files, isCut: true };
    for (const file of fresh) seen.add(file);
    const loaded = await Promise.all(fresh.map((file) => workflowFile(file, change)));
    // Iterating over a map also visits entries added during the loop.
    for (const one of loaded) if (isThere(one)) files.set(one.file, one);
  }
  return { files, isCut: false };
}

/** One file on both sides. Base's version may have another path. Never rejects. */
export async function workflowFile(file: string, change: Change, baseFile = file): Promise<WorkflowFile> {
  const sides = await sidesBetween(file, baseFile, change).catch(() => null);
  const present = [sides?.base, sides?.merged].filter((bytes) => bytes !== null && bytes !== undefined);
  const read = present.map((bytes) => readTrafficFile(file, bytes)).filter((side) => side !== null);
  return { file, sides, read, isReadable: sides !== null && read.length === present.length };
}

async function sidesBetween(file: string, baseFile: string, change: Change): Promise<Sides> {
  const sides = await sidesOf(change, file, limits.workflowBytes);
  if (file === baseFile) return sides;
  const { base } = await sidesOf(change, baseFile, limits.workflowBytes);
  return { ...sides, base, touched: true };
}

function isThere({ sides }: WorkflowFile): boolean {
  return sides === null || sides.base !== null || sides.merged !== null;
}

function usesOf(file: TrafficFile): LocalUse[] {
  return [...unitsOf(file).values()].flatMap(({ uses }) => uses);
}

/** Whether a unit of these files runs the gate, directly or through what it uses. A missing file may run it. */
export function gateRunner({ files, isCut }: WorkflowFiles): (unit: Unit) => boolean {
  const running = new Set<string>();
  const mayRun = (use: LocalUse): boolean => {
    const known = use.files.filter((file) => files.has(file));
    return known.length === 0 || isCut || known.some((file) => running.has(file));
  };
  const runsGate = (unit: Unit): boolean => unit.mayRunGate || unit.uses.some(mayRun);
  const isRunning = ({ read, isReadable }: WorkflowFile): boolean =>
    !isReadable || read.some((side) => [...unitsOf(side).values()].some(runsGate));
  // One round per level of nesting.
  for (let before = -1; before < running.size;) {
    before = running.size;
    for (const file of files.values()) if (isRunning(file)) running.add(file.file);
  }
  return runsGate;
}

/** The jobs in a file that affect the gate, by name, and what they use and run. */
export interface Bearing extends Pick<Unit, "uses" | "runs"> {
  jobs: ReadonlySet<string>;
}

/**
 * The jobs that run the gate on either side, and the jobs they need. All jobs if none runs it on one side, because any
 * of them may run it in another way.
 */
export function bearingOf({ read }: WorkflowFile, runsGate: (unit: Unit) => boolean): Bearing {
  const sides = read.map(unitsOf);
  const found = sides.map((units) => [...units].filter(([, unit]) => runsGate(unit)).map(([name]) => name));
  const isAny = found.some((names) => names.length === 0);
  const jobs = new Set(isAny ? sides.flatMap((units) => [...units.keys()]) : found.flat());
  // Iterating over a set also visits entries added during the loop.
  for (const name of jobs) for (const units of sides) for (const need of units.get(name)?.needs ?? []) jobs.add(need);
  const bearing = sides.flatMap((units) => [...jobs].flatMap((name) => units.get(name) ?? []));
  return { jobs, uses: bearing.flatMap(({ uses }) => uses), runs: bearing.flatMap(({ runs }) => runs) };
}
