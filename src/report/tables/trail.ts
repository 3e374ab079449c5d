import type { Bundle, TrailEntry } from "../../generated/types.ts";
import { mostBroken, trailEntryOf } from "../trail.ts";
import { data, list, tableOf, words, type Column, type Table } from "./table.ts";

/** The decisions on this pull request, this run's last; without rows in a first run. */
export function trailTable(bundle: Bundle): Table {
  const entries = bundle.trail.length === 0 ? [] : [...bundle.trail, trailEntryOf(bundle)];
  return tableOf("Decisions on this pull request", entries, columns);
}

const columns: readonly Column<TrailEntry>[] = [
  { head: "when", cell: ({ at }) => data(at) },
  { head: "run", cell: ({ run_id }) => data(run_id) },
  { head: "attempt", cell: ({ run_attempt }) => words(run_attempt) },
  { head: "commit", cell: ({ head_sha }) => data(head_sha?.slice(0, 12) ?? null) },
  { head: "decision", cell: ({ decision }) => [{ decision }] },
  { head: "rules broken", cell: ({ broken }) => words(numberOf(broken)) },
  { head: "which", cell: ({ broken }) => list(broken), pageOnly: true },
];

function numberOf(broken: readonly string[]): string {
  return broken.length >= mostBroken ? `${mostBroken} or more` : String(broken.length);
}
