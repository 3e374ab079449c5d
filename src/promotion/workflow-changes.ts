import { otherChanges, type OtherChange } from "./traffic/differences.ts";
import { readTrafficFile, type TrafficFile } from "./traffic/document.ts";
import type { TrafficNode } from "./traffic/node.ts";

/** What names a workflow or its runs decides nothing. */
const names: ReadonlySet<string> = new Set(["name", "run-name"]);

/**
 * What differs in a gating workflow and could bear on the gate: everything but names, comments, and jobs in which the gate
 * does not run. A file that cannot be read is one change of the whole.
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

/** Jobs in which the gate runs on neither side; none where no job of a side names it: then any may run it by another way. */
function idleJobs(...sides: readonly TrafficFile[]): ReadonlySet<string> {
  const jobs = sides.map(jobsOf);
  if (jobs.some((ofSide) => ![...ofSide.values()].some(runsGate))) return new Set();
  const gating = new Set(
    jobs.flatMap((ofSide) => [...ofSide].filter(([, job]) => runsGate(job)).map(([name]) => name)),
  );
  return new Set(jobs.flatMap((ofSide) => [...ofSide.keys()]).filter((name) => !gating.has(name)));
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
