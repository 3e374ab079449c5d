import { spawn } from "node:child_process";
import { chmodSync, globSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { gitRepository, type GitRepository } from "../adapters/git/git-repository.ts";
import { workspace } from "../adapters/workspace.ts";
import { exitOf, repositoryFolder, type CommandRun } from "../blackbox/command-line.ts";
import { start, texts, type Files } from "../blackbox/promotion-files.ts";
import { credential } from "../blackbox/stage.ts";
import { textOf } from "../docs/page.ts";
import { compileCache } from "../support/runs.ts";

/** The script that a user writes: the gateway of the tests, one for each job of a divided run. It ends by its id after the run. */
const startGateway = `state="$TEST_STATE/\${CI_NODE_INDEX:-0}"
mkdir "$state"
node "$TEST_GATEWAY" >"$state/url" 2>"$state/log" &
echo $! >"$state/pid"
echo "$PROVIDER_URL" >"$state/provider"
until [ -s "$state/url" ]; do sleep 0.05; done
cat "$state/url"
`;

/** `npx --yes fallback-gate@1` of an example is the built command line. Like npx, it passes no signal on. */
const npx = `#!/bin/sh
[ "$1 $2" = "--yes fallback-gate@1" ] || exit 64
shift 2
node "$TEST_CLI" "$@"
exit $?
`;

export interface Outside {
  repository: GitRepository;
  /** The folder of gateway/start.sh's files. */
  state: string;
  env: Readonly<Record<string, string>>;
  /** Runs a program in the repository to its end, and ends the gateway that it started. */
  run: (program: string, ...args: readonly string[]) => Promise<CommandRun>;
}

/**
 * A repository with the branch `change` and these files changed on it, examples/shell/gate.sh at `script`, a gateway that
 * can be started, and `npx`. The gateway ends with the run.
 */
export function outsideGitHub(
  context: TestContext,
  { head, script, more = {} }: { head: Files; script: string; more?: Readonly<Record<string, string>> },
): Outside {
  const repository = gitRepository(context);
  const started = { "gateway/start.sh": startGateway, [script]: textOf("examples/shell/gate.sh") };
  repository.commit({ ...texts(start), ...started, ...more });
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit(texts(head));
  const state = workspace(context, { npx });
  chmodSync(join(state, "npx"), 0o755);
  const env = {
    PATH: [state, dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    HOME: state,
    ...compileCache,
    GIT_CONFIG_GLOBAL: "/dev/null",
    STAGING_KEY: credential,
    TEST_STATE: state,
    TEST_CLI: join(repositoryFolder, "dist/cli.mjs"),
    TEST_GATEWAY: join(import.meta.dirname, "started-gateway.ts"),
  };
  const place = { cwd: repository.folder, env };
  return {
    repository,
    state,
    env,
    run: (program, ...args) => run(program, args, place).finally(() => endGateways(state)),
  };
}

function endGateways(state: string): void {
  for (const pidFile of globSync("*/pid", { cwd: state }))
    process.kill(Number(readFileSync(join(state, pidFile), "utf8")));
}

async function run(program: string, args: readonly string[], place: { cwd: string; env: object }): Promise<CommandRun> {
  const env = Object.fromEntries(Object.entries(place.env).map(([name, value]) => [name, String(value)]));
  const child = spawn(program, [...args], { cwd: place.cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
  const exited = exitOf(child);
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  return { exitCode: await exited, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
