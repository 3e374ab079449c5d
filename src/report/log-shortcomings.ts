import type { Evidence, LogEvidence } from "../generated/types.ts";

/** Why a log may tell less than there is in it, most telling first. */
const shortcomings: readonly (readonly [applies: (log: LogEvidence) => boolean, why: string])[] = [
  [({ state }) => state === "missing", "no file lies at its path"],
  [({ state }) => state === "refused", "its endpoint refused the credential"],
  [
    ({ state }) => state === "unreachable",
    "its endpoint gave no answer with a list of rows at the place that at names",
  ],
  [({ truncated }) => truncated, "there is more of it than is read (max_size, pages)"],
  [({ unreadable }) => unreadable > 0, "it holds a row that cannot be read"],
  [({ overlong }) => overlong > 0, "it holds a line that is too long"],
  [({ torn }) => torn > 0, "it holds a line that is cut off"],
  [({ rows }) => rows === 0, "no row of it carries an id of this run; check its fields and settle"],
];

/** The logs that told less than there may be in them, each with the reason. */
export function logShortcomings({ logs }: Pick<Evidence, "logs">): { log: string; why: string }[] {
  return logs.flatMap((evidence) => {
    const why = shortcomings.find(([applies]) => applies(evidence))?.[1];
    return why === undefined ? [] : [{ log: evidence.log, why }];
  });
}
