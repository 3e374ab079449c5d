import { execFile } from "node:child_process";
import { GateError } from "../../core/errors.ts";

/** Runs git. Resolves with what it printed, or with null when it ended with another exit code than 0. Throws HISTORY_FAILED. */
export type Git = (args: readonly string[], maxBytes?: number) => Promise<Buffer | null>;

/** Long enough for the merge base of two branches in a repository of a million commits. */
const timeoutMs = 30_000;
/** A list of more changed paths than this holds is no change of traffic. */
const defaultMaxBytes = 16 * 1024 * 1024;

/** A repository's own configuration can name programs, and a clone without all objects would fetch them. */
const settings = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"].flatMap((setting) => ["-c", setting]),
];

/** What git takes from the caller: where its program and its user's configuration lie, and no GIT_ variable. */
const inherited = ["PATH", "HOME", "XDG_CONFIG_HOME", "SYSTEMROOT", "USERPROFILE"];
const variables = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };

/** Git in a folder, without a shell, a prompt, a pager, a hook or the network. */
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
  const message = messages[String(error.code)] ?? `expected git to end within ${timeoutMs} ms, got no end`;
  return new GateError("HISTORY_FAILED", message, { cause: error });
}
