import { after, before } from "node:test";
import { createGitHubHistory } from "../../../src/adapters/github/history.ts";
import type { History } from "../../../src/core/ports/history.ts";
import { type FakeGitHubOptions, startGitHub } from "../../blackbox/harness/github.ts";
import type { FakeRepository } from "../../blackbox/harness/github-repository.ts";

export const sha = (letter: string): string => letter.repeat(40);

export interface HistoryOptions {
  repository?: Partial<FakeRepository>;
  fail?: FakeGitHubOptions["fail"];
  pullRequest?: number | null;
}

/** @actions/github reads GITHUB_API_URL once, so that the tests of a file share one server, of which each configures its part. */
export async function sharedServer() {
  const options: FakeGitHubOptions = {};
  const server = await startGitHub(options);
  const slept: number[] = [];
  before(() => (process.env["GITHUB_API_URL"] = server.env.GITHUB_API_URL));
  after(() => server[Symbol.asyncDispose]());
  const history = ({ repository = {}, fail = () => null, pullRequest = 7 }: HistoryOptions = {}): History => {
    options.fail = fail;
    Object.assign(server.repository, { branches: {}, commits: {}, pulls: {}, ...repository });
    server.requests.length = 0;
    slept.length = 0;
    return createGitHubHistory({
      token: "a-token-of-the-test",
      repository: "acme/routes",
      pullRequest,
      headSha: sha("b"),
      signal: new AbortController().signal,
      sleep: async (ms) => void slept.push(ms),
    });
  };
  const asked = (): string[] => server.requests.map(({ path }) => path.replace("/repos/acme/routes/", ""));
  return { server, history, slept, asked };
}
