import { otherChanges, type OtherChange } from "./traffic/differences.ts";
import { readTrafficFile, type TrafficFile } from "./traffic/document.ts";
import type { TrafficNode } from "./traffic/node.ts";

/** What names a workflow or its runs decides nothing. */
const names: ReadonlySet<string> = new Set(["name", "run-name"]);

/**
 * What differs in a gating workflow and could bear on the gate: everything but names, comments, and jobs in which the gate
 * does not run and for which it does not wait. A file that cannot be read is one change of the whole.
 */
export function workflowChanges(file: string, base: Uint8Array, head: Uint8Array): readonly OtherChange[] {
  const [before, after] = [readTrafficFile(file, base), readTrafficFile(file, head)];
  if (before === null || after === null) return [{ field: "/", at: { file, line: 1, column: 1 } }];
  const idle = idleJobs(before, after);
  return otherChanges(before, after, []).filter(({ field }) => {
    const [top = "", job = ""] = field.split("/").slice(1);
    return !names.has(top) && !(top === "jobs" && idle.has(job));
  });
}

/** Jobs that bear on the gate on neither side; none where no job of a side names it: then any may run it by another way. */
function idleJobs(...sides: readonly TrafficFile[]): ReadonlySet<string> {
  const jobs = sides.map(jobsOf);
  if (jobs.some((ofSide) => ![...ofSide.values()].some(runsGate))) return new Set();
  const bearing = new Set(jobs.flatMap((ofSide) => [...bearingJobs(ofSide)]));
  return new Set(jobs.flatMap((ofSide) => [...ofSide.keys()]).filter((name) => !bearing.has(name)));
}

/** The jobs in which the gate runs, and those that these need: what they put out may be its inputs. */
function bearingJobs(jobs: ReadonlyMap<string, TrafficNode>): ReadonlySet<string> {
  const found = new Set([...jobs].filter(([, job]) => runsGate(job)).map(([name]) => name));
  // A set that grows while it is walked is walked to its end.
  for (const name of found) for (const needed of needsOf(jobs.get(name))) found.add(needed);
  return found;
}

function needsOf(job: TrafficNode | undefined): string[] {
  const needs = valueOf(job, "needs");
  const named = needs?.kind === "list" ? needs.items : [needs];
  return named.flatMap((name) => (name?.kind === "scalar" ? [name.text] : []));
}

function jobsOf({ documents: [top] }: TrafficFile): ReadonlyMap<string, TrafficNode> {
  const jobs = valueOf(top, "jobs");
  return jobs?.kind === "map" ? jobs.entries : new Map();
}

/** By its name, or by an action or workflow of the repository itself, which may run it. */
function runsGate(job: TrafficNode): boolean {
  const steps = valueOf(job, "steps");
  const used = [job, ...(steps?.kind === "list" ? steps.items : [])].map((step) => valueOf(step, "uses"));
  return used.some((uses) => uses?.kind === "scalar" && /fallback-gate|^\.\//.test(uses.text));
}

function valueOf(node: TrafficNode | undefined, key: string): TrafficNode | undefined {
  return node?.kind === "map" ? node.entries.get(key) : undefined;
}
