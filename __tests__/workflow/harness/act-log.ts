/** What a runner would have shown of one workflow run. */
export interface WorkflowRun {
  exitCode: number | null;
  /** By job id. A job that act skipped for want of a runner is missing here: compare the whole object. */
  jobs: Record<string, string>;
  steps: { id: string; stage: string; result: string }[];
  annotations: WorkflowAnnotation[];
  /** By step id, then by name. */
  outputs: Record<string, Record<string, string>>;
  /** By step id. */
  summaries: Record<string, string>;
  masks: string[];
  /** What the steps printed, masked as act masks it. */
  log: string;
  /** What act itself had to say. */
  errors: string;
}

export interface WorkflowAnnotation {
  level: string;
  message: string;
  file: string | null;
  line: number | null;
  title: string | null;
  step: string;
}

/** One line of act's `--json` output: the fields that we read. */
interface Line {
  msg: string;
  jobID?: string;
  jobResult?: string;
  stage?: string;
  stepID?: string[];
  stepResult?: string;
  raw_output?: boolean;
  command?: string;
  arg?: string;
  name?: string;
  content?: string;
  kvPairs?: Record<string, string>;
}

/** Reads act's `--json` output. */
export function readActLog(log: string, errors: string, exitCode: number | null): WorkflowRun {
  const lines: Line[] = log.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  const withCommand = (...names: string[]) => lines.filter(({ command = "" }) => names.includes(command));
  const outputs: WorkflowRun["outputs"] = {};
  for (const line of withCommand("set-output")) (outputs[stepOf(line)] ??= {})[line.name ?? ""] = line.arg ?? "";
  const summaries: WorkflowRun["summaries"] = {};
  for (const line of withCommand("summary")) summaries[stepOf(line)] = line.content ?? "";
  return {
    exitCode,
    jobs: Object.fromEntries(lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : []))),
    steps: lines.flatMap((line) =>
      line.stage && line.stepResult ? [{ id: stepOf(line), stage: line.stage, result: line.stepResult }] : [],
    ),
    annotations: withCommand("error", "warning", "notice").map(annotation),
    outputs,
    summaries,
    masks: withCommand("add-mask").map(({ arg = "" }) => arg),
    log: lines.flatMap(({ raw_output, msg }) => (raw_output ? [msg] : [])).join(""),
    errors,
  };
}

function stepOf({ stepID = [] }: Line): string {
  return stepID.join("/");
}

function annotation(line: Line): WorkflowAnnotation {
  const { kvPairs = {} } = line;
  return {
    level: line.command ?? "",
    message: line.arg ?? "",
    file: kvPairs["file"] ?? null,
    line: kvPairs["line"] === undefined ? null : Number(kvPairs["line"]),
    title: kvPairs["title"] ?? null,
    step: stepOf(line),
  };
}
