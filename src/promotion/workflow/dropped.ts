import type { ChangedFiles } from "../../core/ports/history.ts";
import type { Change } from "../change.ts";
import { readTrafficFile, type TrafficFile } from "../traffic/document.ts";
import { gateRunner, workflowFile, workflowFiles } from "./files.ts";
import { unitsOf } from "./uses.ts";

/** Parts of base's gate that a change removes. */
export interface Dropped {
  /** Workflows that run the gate at base but not at head. */
  workflows: readonly string[];
  /** Manifests that a workflow uses at base but not at head. */
  manifests: readonly string[];
}

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Checks every workflow that the change touches. Never rejects. */
export async function droppedGates({ paths }: ChangedFiles, change: Change): Promise<Dropped> {
  const touched = paths.filter((path) => workflowPath.test(path));
  const found = await Promise.all(touched.map((path) => droppedIn(path, change)));
  return {
    workflows: found.flatMap(({ workflows }) => workflows),
    manifests: [...new Set(found.flatMap(({ manifests }) => manifests))],
  };
}

async function droppedIn(path: string, change: Change): Promise<Dropped> {
  const file = await workflowFile(path, change);
  const [before, after] = [file.sides?.base ?? null, file.sides?.merged ?? null].map((bytes) =>
    bytes === null ? null : readTrafficFile(path, bytes),
  );
  if (before === null || before === undefined) return { workflows: [], manifests: [] };
  const runsGate = gateRunner(await workflowFiles(file, change));
  const gates = (side: TrafficFile | null | undefined): boolean =>
    side !== null && side !== undefined && [...unitsOf(side).values()].some(runsGate);
  const kept = new Set(manifestsIn(after));
  return {
    workflows: gates(before) && !gates(after) ? [path] : [],
    manifests: manifestsIn(before).filter((manifest) => !kept.has(manifest)),
  };
}

function manifestsIn(side: TrafficFile | null | undefined): string[] {
  return side === null || side === undefined ? [] : [...unitsOf(side).values()].flatMap(({ manifests }) => manifests);
}
