import { dirname, join } from "node:path";
import { compileCache } from "../../support/runs.ts";
import { repository, type RunnerEvent } from "./event.ts";

/**
 * The environment of a step on a hosted runner, and nothing of this process's own but its compile cache. The API URL refuses connections, so
 * that a test without a fake GitHub can never speak to the real one.
 */
export function runnerEnvironment(home: string, event: RunnerEvent) {
  return {
    ...compileCache,
    PATH: [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":"),
    HOME: join(home, "home"),
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: "octocat",
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_API_URL: "http://127.0.0.1:1/api/v3",
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:1/api/graphql",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_BASE_REF: "main",
    GITHUB_HEAD_REF: "backup-to-40",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_REF_NAME: "7/merge",
    GITHUB_REF_TYPE: "branch",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(home, "event.json"),
    GITHUB_JOB: "gate",
    GITHUB_WORKFLOW: "gate",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_RUN_ID: "19000000001",
    GITHUB_RUN_NUMBER: "42",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKSPACE: join(home, "workspace"),
    GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary"),
    GITHUB_STATE: join(home, "state"),
    GITHUB_ENV: join(home, "env"),
    GITHUB_PATH: join(home, "path"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "fake",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: join(home, "temp"),
    RUNNER_TOOL_CACHE: join(home, "tools"),
  };
}
