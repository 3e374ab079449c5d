/** What a run costs, measured or assumed. Times in ms. */
export interface Costs {
  /** One exchange at the gateway. */
  latencyMs: number;
  /** What a leg needs besides exchanges: start, reading at both commits, writing. */
  legMs: number;
  /** The runner's own time per job: queue, image, checkout, artifact. */
  jobMs: number;
  /** The merge, per exchange. */
  mergeMs: number;
}

export interface DividedWork {
  /** The exchanges of each chain of each leg: those of a chain run one after another. */
  legs: readonly (readonly number[])[];
  /** Exchanges at once in a leg, as the gateway allows. */
  width: number;
  /** Legs at once. */
  runners: number;
}

export interface Simulated {
  /** From the start of the plan to the end of the merge. */
  wallMs: number;
  /** The time of all jobs. */
  runnerMs: number;
  /** The longest leg. */
  longestMs: number;
}

/** Simulates plan, legs and merge, event by event. Deterministic: every exchange takes the same time. */
export function simulate(work: DividedWork, costs: Costs): Simulated {
  const planMs = costs.jobMs + costs.legMs;
  const lengths = work.legs.map((chains) => costs.jobMs + costs.legMs + legMs(chains, work.width, costs.latencyMs));
  const exchanges = work.legs.flat().reduce((sum, count) => sum + count, 0);
  const mergeMs = costs.jobMs + costs.legMs + exchanges * costs.mergeMs;
  return {
    wallMs: planMs + makespan(lengths, work.runners) + mergeMs,
    runnerMs: planMs + lengths.reduce((sum, length) => sum + length, 0) + mergeMs,
    longestMs: Math.max(0, ...lengths),
  };
}

/** The time of one leg: a worker takes the chain that has waited longest, makes one exchange of it, and puts it back. */
export function legMs(chains: readonly number[], width: number, latencyMs: number): number {
  const waiting = chains.filter((left) => left > 0).map((left) => ({ left, freeAt: 0 }));
  const workers = Array.from({ length: Math.min(width, waiting.length) }, () => 0);
  let end = 0;
  for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
    const worker = workers.indexOf(Math.min(...workers));
    const began = Math.max(workers[worker] ?? 0, chain.freeAt);
    workers[worker] = began + latencyMs;
    end = Math.max(end, began + latencyMs);
    if (chain.left > 1) waiting.push({ left: chain.left - 1, freeAt: began + latencyMs });
  }
  return end;
}

/** Jobs in their order, each on the runner that is free first. */
function makespan(lengths: readonly number[], runners: number): number {
  const free = Array.from({ length: Math.max(1, Math.min(runners, lengths.length)) }, () => 0);
  for (const length of lengths) {
    const next = free.indexOf(Math.min(...free));
    free[next] = (free[next] ?? 0) + length;
  }
  return Math.max(...free);
}
