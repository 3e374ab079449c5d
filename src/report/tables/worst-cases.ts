import type { Bundle } from "../../generated/types.ts";
import { isMoreThanAllowed, worstSeen, type WorstSeen } from "../worst-cases.ts";
import { data, tableOf, words, type Cell, type Table } from "./table.ts";

export const worstCasesTitle = "Worst case of one user request";

/** The worst case by configuration, the most calls of this run, and the budget. */
export function worstCasesTable(bundle: Bundle): Table {
  return tableOf(
    worstCasesTitle,
    worstSeen(bundle),
    [
      { head: "route", cell: ({ route }) => data(route.id) },
      { head: "by configuration", cell: byConfiguration },
      { head: "measured", cell: measured },
      { head: "budget", cell: ({ route }) => words(`${route.retry_budget.attempts}`) },
    ],
    isMoreThanAllowed,
  );
}

function byConfiguration({ allowed, at, unread }: WorstSeen): Cell {
  const unknown = unread === null ? "unknown" : whyUnread[unread];
  return [...words(`${allowed === null ? unknown : `at most ${allowed}`}, `), { place: at }];
}

const whyUnread = {
  missing: "not read: no such file",
  refused: "not read: not a configuration that the map can read",
  unreadable: "not read: too large or unreadable",
} as const;

function measured({ most }: WorstSeen): Cell {
  const { value = null, bound = "unknown" } = most?.attempts ?? {};
  if (value === null) return words("nothing");
  return words(bound === "exact" ? `${value}` : `at least ${value}`);
}
