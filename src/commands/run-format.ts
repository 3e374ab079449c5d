import { resolve } from "node:path";
import { createActionsConsole } from "../adapters/actions-console.ts";
import { createClock } from "../adapters/clock-random.ts";
import { createFiles } from "../adapters/files.ts";
import { createGitlabConsole } from "../adapters/gitlab-console.ts";
import { GateError } from "../core/errors.ts";
import type { Console } from "../core/ports/console.ts";
import type { Bundle } from "../generated/types.ts";
import { closest, suggested } from "../manifest/suggest.ts";
import { problemsOf } from "../publish/failure.ts";
import { problemAnnotations } from "../report/problems.ts";
import { evidenceMaxBytes, utf8 } from "./bundle-file.ts";

/** The output of a run in one of the formats of `--format`. */
export interface RunFormat {
  console(terminal: (stdout: NodeJS.WriteStream) => Console): Console;
  /** Prints or writes what the format has beside the console's lines. Throws FILE_UNREADABLE or FILE_UNWRITABLE. */
  finish?(bundle: Bundle, evidenceDir: string): Promise<void>;
  /** Shows why the gate could not run, beside the lines on standard error. */
  failed?(error: unknown): void;
}

const formats = {
  text: { console: (terminal) => terminal(process.stdout) },
  github: {
    console: actionsConsole,
    failed: (error) => problemAnnotations(problemsOf(error)).forEach((one) => actionsConsole().annotate(one)),
  },
  gitlab: {
    console: (terminal) =>
      createGitlabConsole(terminal(process.stdout), {
        write: (text) => process.stdout.write(text),
        clock: createClock(),
      }),
    finish: writeCodeQuality,
  },
  json: { console: (terminal) => terminal(process.stderr), finish: printBundle },
} satisfies Record<string, RunFormat>;

const names = Object.keys(formats);

/** Without outputs, which belong to the action: a job that starts the command line reads its exit code. */
function actionsConsole(): Console {
  return { ...createActionsConsole(process.env), outputs: () => {} };
}

/** The format of this name. Throws INPUT_INVALID for an unknown one. */
export function runFormat(name: string): RunFormat {
  const found = Object.entries<RunFormat>(formats).find(([known]) => known === name);
  if (found !== undefined) return found[1];
  const message = `expected --format to be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}, got another one`;
  throw new GateError("INPUT_INVALID", message, {
    problems: [{ at: null, message, remedy: suggested(closest(name, names), names) }],
  });
}

/** The text of bundle.json, which is `null` if the leak scan withheld the bundle. */
async function printBundle(_: Bundle, evidenceDir: string): Promise<void> {
  process.stdout.write(await published(evidenceDir, "bundle.json"));
}

const codeQualityFile = "gl-code-quality-report.json";

/** Its texts are those of junit.xml: if the leak scan withheld that file, only the leak is an entry. */
async function writeCodeQuality(bundle: Bundle, evidenceDir: string): Promise<void> {
  const { codeQuality, evidenceFiles } = await import("../settle.ts");
  const isShown = (await published(evidenceDir, "junit.xml")) === evidenceFiles(bundle).get("junit.xml")?.();
  const findings = bundle.findings.filter(({ rule }) => isShown || rule === "no-leak");
  await createFiles(evidenceDir).write(resolve(evidenceDir, codeQualityFile), codeQuality({ findings }));
}

async function published(evidenceDir: string, name: string): Promise<string> {
  return utf8(await createFiles(evidenceDir).read(name, evidenceMaxBytes));
}
