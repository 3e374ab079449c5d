import { exchangeName, type GatedExchange } from "../gated-exchanges.ts";
import { data, strongIf, tableOf, words, type Column, type Table } from "./table.ts";

export const attemptsTitle = "Attempts of one user request";

/** How many calls each source counted for one user request. */
export function attemptsTable(caption: string, gated: readonly GatedExchange[]): Table {
  return tableOf(caption, gated, columns, (each) => remarksOn(each).length > 0);
}

const columns: readonly Column<GatedExchange>[] = [
  { head: "route", cell: ({ route }) => data(route.id) },
  { head: "check", cell: ({ exchange }) => data(exchangeName(exchange)) },
  { head: "client sent", cell: ({ row }) => words(row.clientSent) },
  { head: "gateway said", cell: ({ row }) => strongIf(row.gatewayOverBudget, row.gatewaySaid) },
  { head: "provider saw", cell: ({ row }) => strongIf(row.providerOverBudget, row.providerSaw) },
  { head: "budget", cell: ({ row }) => words(row.budget) },
  { head: "together", cell: (gated) => together(remarksOn(gated)), pageOnly: true },
];

function together(remarks: readonly string[]) {
  return strongIf(remarks.length > 0, remarks.length === 0 ? "agree" : remarks.join(", "));
}

/** What is wrong with the accounts of an exchange; empty where they agree and fit. */
export function remarksOn({ exchange: { ledger }, row }: GatedExchange): string[] {
  const isOver = row.gatewayOverBudget || row.providerOverBudget;
  const counts = new Set(ledger.accounts.flatMap(({ attempts }) => attempts ?? []));
  const disagreement = ledger.contradictions.length > 0 ? "accounts contradict" : "accounts differ";
  return [
    ...(counts.size > 1 ? [disagreement] : []),
    ...(isOver ? ["over budget"] : []),
    ...(ledger.attempts.bound === "exact" ? [] : ["not exact"]),
  ];
}
