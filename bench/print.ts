import { median } from "./ratios.ts";
import { valueOf, type Judged, type Round } from "./rows.ts";

const stateWords = { met: "", missed: "MISSED", "too noisy": "TOO NOISY", shown: "" } as const;

/** The medians of every sample, only for scale. */
export function printTimes(set: string, rounds: readonly Round[]): void {
  console.log(`\n${set.padEnd(52)}  wall ms  CPU ms  MiB`);
  for (const name of rounds[0]?.keys() ?? []) {
    const [wall, cpu, rss] = (["wallMs", "cpuMs", "rssMiB"] as const).map((value) =>
      shown(median(rounds.map((round) => valueOf(round, name, value)))),
    );
    console.log(`${name.padEnd(52)}  ${wall?.padStart(7)}  ${cpu?.padStart(6)}  ${rss?.padStart(3)}`);
  }
}

export function printRows(rows: readonly Judged[]): void {
  console.log(`\n${"ratio".padEnd(66)}median  min–max        goal`);
  for (const { id, what, spread, goal, state } of rows) {
    const range = `${spread.min.toFixed(2)}–${spread.max.toFixed(2)}`.padEnd(13);
    const wanted = goal === null ? "" : `≤ ${goal}  ${stateWords[state]}`;
    console.log(`${`${id} ${what}`.padEnd(66)}${spread.median.toFixed(2).padStart(6)}  ${range}  ${wanted}`.trimEnd());
  }
}

function shown(value: number): string {
  return Number.isNaN(value) ? "" : value.toFixed(0);
}
