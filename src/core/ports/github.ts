export interface PullRequestComment {
  id: number;
  body: string;
  url: string;
  author: string;
}

/** The few calls that the gate makes to GitHub's REST API. Each throws GITHUB_FAILED with the status of the answer, which is 429 for every rate limit. */
export interface GitHub {
  /** The login that comments made with this token carry. */
  login(): Promise<string>;
  comments(pullRequest: number): AsyncIterable<PullRequestComment>;
  createComment(pullRequest: number, body: string): Promise<PullRequestComment>;
  updateComment(id: number, body: string): Promise<PullRequestComment>;
}
