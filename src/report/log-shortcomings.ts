import type { Evidence, LogEvidence, LogFlaw } from "../generated/types.ts";

/** Why a log was read only in part, most important reason first. */
const shortcomings: readonly (readonly [applies: (log: LogEvidence) => boolean, why: string])[] = [
  [({ state }) => state === "missing", "there is no file at its path"],
  [({ state }) => state === "refused", "its endpoint refused the credential"],
  [({ state }) => state === "unreachable", "its endpoint returned no list of rows at the place that at names"],
  [({ truncated }) => truncated, "it is longer than the gate reads (max_size, pages)"],
  [
    ({ unreadable }) => unreadable > 0,
    "it has a row that cannot be read or is ambiguous (a repeated key, an id with escapes or different case)",
  ],
  [({ overlong }) => overlong > 0, "it has a line that is too long"],
  [({ torn }) => torn > 0, "it has a line that is cut off"],
  [({ rows }) => rows === 0, "none of its rows has an id of this run; check its fields and settle"],
];

/** Flaws of single rows; flaws of the whole log are above. */
const flawWords: Readonly<Record<Exclude<LogFlaw["kind"], "not-whole">, string>> = {
  "unknown-event": "it has an event that its mapping does not know",
  "no-field": "it has a row with the right id but without its other fields",
  "no-count": "it has a row without the number or list that counts",
  "no-number": "it has an attempt without a number",
  gap: "the numbers of its attempts have a gap",
  repeated: "it has the same attempt twice",
  several: "it has a row with several values in one field",
  unsplit: "it has a text that looks like several targets",
  unpaired: "it has a row whose lists or counts do not match",
  "no-target": "it has an attempt without a target",
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
