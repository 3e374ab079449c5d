import type { Evidence, LogEvidence, LogFlaw } from "../generated/types.ts";

/** Why a log was read only in part, the most important reason first. */
const shortcomings: readonly (readonly [applies: (log: LogEvidence) => boolean, why: string])[] = [
  [({ state }) => state === "missing", "no file exists at its path"],
  [({ state }) => state === "refused", "its endpoint refused the credential"],
  [
    ({ state }) => state === "unreachable",
    "its endpoint gave no answer with a list of rows at the place that at names",
  ],
  [({ truncated }) => truncated, "there is more of it than is read (max_size, pages)"],
  [
    ({ unreadable }) => unreadable > 0,
    "it holds a row that cannot be read, or that readers read differently (a key twice, an id written with escapes or in other letters)",
  ],
  [({ overlong }) => overlong > 0, "it holds a line that is too long"],
  [({ torn }) => torn > 0, "it holds a line that is cut off"],
  [({ rows }) => rows === 0, "no row of it carries an id of this run; check its fields and settle"],
];

/** Why single rows were read only in part. */
const flawWords: Readonly<Record<Exclude<LogFlaw["kind"], "not-whole">, string>> = {
  "unknown-event": "it holds an event that its mapping does not know",
  "no-field": "it holds a row with the right id and nothing at its other fields",
  "no-count": "it holds a row without the number or list that counts",
  "no-number": "it holds an attempt without a number",
  gap: "the numbers of its attempts have a gap",
  repeated: "it holds the same attempt twice",
  several: "it holds a row with several values in one field",
  unsplit: "it holds a text that looks like several targets",
  unpaired: "it holds a row whose lists or counts do not fit each other",
  "no-target": "it holds an attempt without a target",
};

/** The logs that were read only in part, each with the reason. */
export function logShortcomings(evidence: Pick<Evidence, "logs" | "routes">): { log: string; why: string }[] {
  return evidence.logs.flatMap((log) => {
    const why = shortcomings.find(([applies]) => applies(log))?.[1] ?? flawIn(log.log, evidence);
    return why === undefined ? [] : [{ log: log.log, why }];
  });
}

function flawIn(name: string, { routes }: Pick<Evidence, "routes">): string | undefined {
  const logged = routes.flatMap(({ exchanges }) => exchanges.flatMap(({ ledger }) => ledger.logs));
  return logged
    .filter(({ log }) => log === name)
    .flatMap(({ flaws }) => flaws)
    .flatMap(({ kind, at }) => (kind === "not-whole" ? [] : [`${flawWords[kind]}${at === null ? "" : ` (${at})`}`]))[0];
}
