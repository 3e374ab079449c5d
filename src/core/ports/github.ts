export interface PullRequestComment {
  id: number;
  body: string;
  url: string;
  author: string;
}

/**
 * The gate's calls to GitHub's REST API. Each throws GITHUB_FAILED with the answer's status, which is 429 for every rate
 * limit.
 */
export interface GitHub {
  /** The author of comments that are made with this token. */
  login(): Promise<string>;
  comments(pullRequest: number): AsyncIterable<PullRequestComment>;
  createComment(pullRequest: number, body: string): Promise<PullRequestComment>;
  updateComment(id: number, body: string): Promise<PullRequestComment>;
}
