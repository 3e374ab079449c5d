import type {
  Bundle,
  ContractEvidence,
  EffectiveLayer,
  ExpectationEvidence,
  GatewayEvidence,
  LogEvidence,
  ReplicaEvidence,
  ReplicaFileEvidence,
} from "../../generated/types.ts";
import { data, list, strongIf, tableOf, words, type Cell, type Column, type Table } from "./table.ts";

export function gatewaysTable({ evidence, manifest }: Bundle): Table {
  const declared = new Map(Object.entries(manifest.gateways));
  const dialectOf = ({ gateway }: GatewayEvidence): string | null => declared.get(gateway)?.dialect.name ?? null;
  return tableOf("Gateways", evidence.gateways, [
    { head: "gateway", cell: ({ gateway }) => data(gateway) },
    { head: "dialect", cell: (each) => data(dialectOf(each)), pageOnly: true },
    { head: "version", cell: ({ version }) => data(version, "not shown") },
    { head: "credential", cell: ({ credential }) => data(credential) },
    { head: "witness", cell: ({ witness }) => data(witness) },
    { head: "configured headers", cell: ({ headers }) => list(headers) },
  ]);
}

const shownDigest = 19;

const headWords: Readonly<Record<ReplicaFileEvidence["result"], string>> = {
  matches: "the same",
  differs: "another",
  unreadable: "cannot be read",
};

/** Which configuration each replica was made of; no row without a replica. */
export function replicaTable({ evidence }: Bundle): Table {
  const rows = (evidence.replicas ?? []).flatMap(({ files, ...replica }) =>
    files.map((file) => ({ ...replica, ...file })),
  );
  return tableOf("Replicas", rows, replicaColumns, ({ result }) => result !== "matches");
}

const replicaColumns: readonly Column<Omit<ReplicaEvidence, "files"> & ReplicaFileEvidence>[] = [
  { head: "gateway", cell: ({ gateway }) => data(gateway) },
  { head: "kind", cell: ({ kind }) => data(kind) },
  { head: "configuration", cell: ({ file }) => data(file) },
  { head: "digest", cell: ({ original }) => data(original.slice(0, shownDigest)) },
  {
    head: "at the head commit",
    cell: ({ result }) => strongIf(result !== "matches", headWords[result]),
  },
  { head: "digest of the copy", cell: ({ copy }) => data(copy?.slice(0, shownDigest) ?? null) },
  { head: "changes in the copy", cell: ({ changes }) => words(changes) },
];

const results: Readonly<Record<ExpectationEvidence["result"], string>> = {
  matches: "as expected",
  differs: "differs",
  missing: "missing",
  several: "several values",
  unreadable: "its file cannot be read",
};

export function expectationsTable({ evidence }: Bundle): Table {
  return tableOf(
    "Environment expectations",
    evidence.environment,
    expectationColumns,
    ({ result }) => result !== "matches",
  );
}

const expectationColumns: readonly Column<ExpectationEvidence>[] = [
  { head: "gateway", cell: ({ gateway }) => data(gateway) },
  { head: "header", cell: ({ header }) => data(header) },
  {
    head: "expected",
    cell: ({ expected, by_digest }) => [
      ...data(expected),
      ...(by_digest ? words(" (digest of a file of this commit)") : []),
    ],
  },
  { head: "seen", cell: ({ seen }) => data(seen, "nothing that can be shown") },
  { head: "result", cell: ({ result }) => strongIf(result !== "matches", results[result]) },
];

export function logsTable({ evidence }: Bundle): Table {
  return tableOf("Logs", evidence.logs, logColumns, (log) => log.state !== "read" || flawsOf(log).length > 0);
}

const logColumns: readonly Column<LogEvidence>[] = [
  { head: "log", cell: ({ log }) => data(log) },
  { head: "state", cell: ({ state }) => words(state) },
  { head: "rows of this run", cell: ({ rows }) => words(rows) },
  { head: "flaws", cell: (log) => list(flawsOf(log)) },
];

function flawsOf({ truncated, ...flaws }: LogEvidence): string[] {
  const counted = (["overlong", "torn", "unreadable"] as const).filter((flaw) => flaws[flaw] > 0);
  return [...counted, ...(truncated ? ["truncated"] : [])];
}

export function contractsTable({ evidence }: Bundle): Table {
  return tableOf("Documented surfaces", evidence.contracts, contractColumns, ({ state }) => state !== "unchanged");
}

const contractColumns: readonly Column<ContractEvidence>[] = [
  { head: "contract", cell: ({ contract }) => data(contract) },
  { head: "source", cell: (contract) => [...data(contract.source), ...copyOf(contract)] },
  { head: "state", cell: ({ state, reason }) => words(reason === null ? state : `${state} (${reason})`) },
  { head: "read at", cell: ({ at }) => data(at) },
  { head: "digest", cell: ({ digest }) => data(digest?.slice(0, shownDigest) ?? null) },
  { head: "changes", cell: ({ changes }) => changesIn(changes) },
];

function copyOf({ copy, origin }: ContractEvidence): Cell {
  if (!copy) return [];
  return origin === null ? words(" (a copy)") : [...words(" (a copy of "), ...data(origin), ...words(")")];
}

function changesIn(changes: ContractEvidence["changes"]): Cell {
  if (changes.length === 0) return words("none");
  return changes.flatMap(({ change, what }, index) => [
    ...words(`${index === 0 ? "" : "; "}${change} `),
    ...data(what),
  ]);
}

export function layersTable({ manifest }: Bundle): Table {
  return tableOf<EffectiveLayer>("Layers", manifest.layers, [
    { head: "layer", cell: ({ name }) => data(name) },
    { head: "attempts", cell: ({ attempts }) => data(attempts, "unknown") },
    { head: "timeout in ms", cell: ({ timeout_ms }) => data(timeout_ms) },
  ]);
}
