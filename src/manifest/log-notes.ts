import type { EffectiveManifest, LogFormat } from "../generated/types.ts";
import { locateIn } from "./locate.ts";

/** Limits of what a log in this format can show, even if it is correct. */
const blindSpots: readonly (readonly [applies: (format: LogFormat) => boolean, note: string])[] = [
  [
    ({ rows, fields }) => rows !== "request" && fields.attempt === undefined,
    "without `attempt` its rows are not numbered, so a lost row goes unnoticed",
  ],
  [
    ({ rows, fields }) => rows === "attempt" && [fields.attempt, fields.target, fields.time].includes(undefined),
    "without `attempt`, `target` and `time`, several rows for one call would be counted as several calls",
  ],
  [
    ({ rows, fields }) => rows === "request" && fields.attempts === undefined && fields.targets === undefined,
    "its rows only count retries: they do not show which targets were called",
  ],
  [
    (format) => !showsStatuses(format),
    "without the status of every call (`status`, or `statuses` next to `targets`), a refusal hidden by a fallback goes unnoticed",
  ],
  [
    ({ events }) => (events?.other ?? []).includes("*"),
    "`*` under `events.other` matches every event, so a call with an event name that is not under `attempt` is not counted",
  ],
  [(format) => !showsSwitches(format), "it shows no switches, so `fallback_visible_in: log` always fails"],
];

/**
 * Notes on the logs of a manifest as `file:line:column: note: …`. They are not problems, but limits of what the log can
 * show.
 */
export function logNotes({ file, lines, logs }: Pick<EffectiveManifest, "file" | "lines" | "logs">): string[] {
  return logs.flatMap(({ format }, index) => {
    const at = locateIn(file, lines, `/logs/${index}`);
    return blindSpots
      .filter(([applies]) => applies(format))
      .map(([, note]) => `${at.file}:${at.line}:${at.column}: note: logs[${index}]: ${note}`);
  });
}

function showsStatuses({ rows, fields }: LogFormat): boolean {
  return rows === "request" ? fields.statuses !== undefined : fields.status !== undefined;
}

function showsSwitches({ rows, fields, events, redispatch }: LogFormat): boolean {
  if (rows === "event") return (events?.switch ?? []).length > 0 || fields.target !== undefined;
  if (rows === "attempt") return fields.target !== undefined;
  return fields.targets !== undefined || redispatch !== undefined;
}
