/** A GitHub event: GITHUB_EVENT_NAME and the content of GITHUB_EVENT_PATH. */
export interface RunnerEvent {
  name: string;
  payload: object;
}

export interface PullRequestOptions {
  number?: number;
  action?: "opened" | "synchronize" | "reopened";
  headSha?: string;
  baseSha?: string;
  /** The repository of the head branch; another than the base's is a fork. */
  headRepository?: string;
}

export const repository = "acme/routes";

/** The fields of a pull_request event that an action may look at. */
export function pullRequestEvent(options: PullRequestOptions = {}): RunnerEvent {
  const number = options.number ?? 7;
  const headRepository = options.headRepository ?? repository;
  return {
    name: "pull_request",
    payload: {
      action: options.action ?? "synchronize",
      number,
      pull_request: {
        id: 1_900_000_000 + number,
        number,
        html_url: `https://github.com/${repository}/pull/${number}`,
        state: "open",
        draft: false,
        merged: false,
        title: "Give the backup route more traffic",
        user: { login: "octocat", id: 583231, type: "User" },
        author_association: "MEMBER",
        head: branch("backup-to-40", options.headSha ?? "b".repeat(40), headRepository),
        base: branch("main", options.baseSha ?? "a".repeat(40), repository),
      },
      repository: repositoryOf(repository),
      sender: { login: "octocat", id: 583231, type: "User" },
    },
  };
}

/** A run that a person starts: there is nothing to compare with. */
export function workflowDispatchEvent(): RunnerEvent {
  return {
    name: "workflow_dispatch",
    payload: {
      inputs: null,
      ref: "refs/heads/main",
      workflow: ".github/workflows/gate.yml",
      repository: repositoryOf(repository),
      sender: { login: "octocat", id: 583231, type: "User" },
    },
  };
}

function branch(ref: string, sha: string, fullName: string): object {
  const login = fullName.split("/")[0] ?? "";
  return { label: `${login}:${ref}`, ref, sha, user: { login }, repo: repositoryOf(fullName) };
}

function repositoryOf(fullName: string): object {
  const [login = "", name = ""] = fullName.split("/");
  return {
    id: 1296269,
    name,
    full_name: fullName,
    private: false,
    owner: { login, id: 1, type: "Organization" },
    html_url: `https://github.com/${fullName}`,
    fork: fullName !== repository,
    default_branch: "main",
  };
}
