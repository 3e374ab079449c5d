import type { EffectiveManifest, LogFormat } from "../generated/types.ts";
import { locateIn } from "./locate.ts";

/** What a log of a form cannot show, however honest it is. */
const blindSpots: readonly (readonly [applies: (format: LogFormat) => boolean, note: string])[] = [
  [
    ({ rows, fields }) => rows !== "request" && fields.attempt === undefined,
    "without `attempt` its rows are not numbered, and a lost row does not show",
  ],
  [
    ({ rows, fields }) => rows === "attempt" && [fields.attempt, fields.target, fields.time].includes(undefined),
    "without `attempt`, `target` and `time` it does not show whether the log writes several rows per call, which would count too much",
  ],
  [
    ({ rows, fields }) => rows === "request" && fields.attempts === undefined && fields.targets === undefined,
    "its rows count retries: which targets the calls went to does not show",
  ],
  [
    (format) => !showsStatuses(format),
    "without the status of every call (`status`, or `statuses` beside `targets`) a refusal that a fallback hid does not show",
  ],
  [
    ({ events }) => (events?.other ?? []).includes("*"),
    "`*` under `events.other` makes every event a known one: a call by a name that `attempt` does not have would not count",
  ],
  [(format) => !showsSwitches(format), "no switch shows in it: `fallback_visible_in: log` cannot be kept"],
];

/** Notes on the logs of a manifest as `file:line:column: note: …`: nothing is wrong, and something cannot be known. */
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
  if (rows === "event") return (events?.switch ?? []).length > 0;
  if (rows === "attempt") return fields.target !== undefined;
  return fields.targets !== undefined || redispatch !== undefined;
}
