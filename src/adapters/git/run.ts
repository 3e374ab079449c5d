import { execFile } from "node:child_process";
import { GateError } from "../../core/errors.ts";

/** Runs git. Resolves with its output, or with null if its exit code is not 0. Throws HISTORY_FAILED. */
export type Git = (args: readonly string[], maxBytes?: number) => Promise<Buffer | null>;

/** Enough for the merge base of two branches in a repository with a million commits. */
const timeoutMs = 30_000;
/** Enough for the changed paths of any realistic traffic change. */
const defaultMaxBytes = 16 * 1024 * 1024;

/** A repository's configuration can run programs, and a partial clone would fetch missing objects. */
const settings = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"].flatMap((setting) => ["-c", setting]),
];

/** Variables that git inherits: where to find programs and the user's configuration, but no GIT_ variable. */
const inherited = ["PATH", "HOME", "XDG_CONFIG_HOME", "SYSTEMROOT", "USERPROFILE"];
const variables = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };

/** Returns git for a folder, without a shell, prompts, a pager, hooks or the network. */
export function gitIn(folder: string, environment: Readonly<Record<string, string | undefined>>): Git {
  const env = { ...Object.fromEntries(inherited.map((name) => [name, environment[name]])), ...variables };
  return (args, maxBuffer = defaultMaxBytes) =>
    new Promise((resolve, reject) => {
      const options = {
        cwd: folder,
        env,
        encoding: "buffer",
        timeout: timeoutMs,
        killSignal: "SIGKILL",
        maxBuffer,
      } as const;
      execFile("git", [...settings, ...args], options, (error, stdout) => {
        if (error === null) resolve(stdout);
        else if (typeof error.code === "number") resolve(null);
        else reject(failure(error, maxBuffer));
      });
    });
}

function failure(error: { code?: unknown }, maxBytes: number): GateError {
  const messages: Readonly<Record<string, string>> = {
    ENOENT: "expected git and a folder to run it in, got none",
    ERR_CHILD_PROCESS_STDIO_MAXBUFFER: `expected at most ${maxBytes} bytes from git, got more`,
  };
  const message = messages[String(error.code)] ?? `expected git to finish within ${timeoutMs} ms, got a timeout`;
  return new GateError("HISTORY_FAILED", message, { cause: error });
}
