import type { Identifier } from "../generated/types.ts";

/** Where a key may start: not inside a word (`task-`), but after `\n` or `%20` as written in JSON and URLs. */
const start = String.raw`(?<![A-Za-z0-9](?<!\\[nrt]|%[0-9A-Fa-f]{2}))`;

/** Keys of hosts of models, and of tools that record their calls. One pattern each: V8 looks for a first letter faster than for one of many. */
const modelHostForms: readonly string[] = [
  String.raw`dapi[0-9a-f]{32}`,
  String.raw`r8_\w{30,}`,
  String.raw`xai-\w{40,}`,
  String.raw`nvapi-[\w-]{40,}`,
  String.raw`fw_[A-Za-z0-9]{20,}`,
  String.raw`tgp_v1_[\w-]{20,}`,
  String.raw`lsv2_[a-z]{2}_\w{32,}`,
];

/**
 * Credential formats of providers, gateways and hosts. Every pattern takes linear time, is stateless and matches anywhere in
 * the text. Sources: the vendors' documentation of their key formats; RFC 6750 and RFC 7519.
 */
export const credentialPatterns: readonly { rule: Identifier; pattern: RegExp }[] = [
  { rule: "anthropic-key", pattern: starting(String.raw`sk-ant-[\w-]{8,}`) },
  { rule: "sk-key", pattern: starting(String.raw`sk-[\w-]{20,}`) },
  { rule: "github-token", pattern: starting(String.raw`(?:gh[pousr]_[\w.-]{20,}|github_pat_\w{20,})`) },
  {
    rule: "google-key",
    pattern: starting(String.raw`(?:AIza[\w-]{30,}|AQ\.[\w-]{20,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})`),
  },
  {
    rule: "aws-key",
    pattern: starting(
      String.raw`(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|ABSK[\w+/=]{40,}|bedrock-api-key-[\w+/=]{20,})`,
    ),
  },
  { rule: "azure-key", pattern: /(?<=[\w~.-]{3}\d)Q~[\w~.-]{31}|JQQJ9[9D][A-Za-z0-9]{20,}|AccountKey=[\w+/]{40,}/ },
  {
    rule: "json-web-token",
    pattern: starting(String.raw`(?:ey[A-Za-z0-9][\w-]{8,2000}\.ey[\w/\\-]{8,}|ZXlK[\w+/-]{60,})`),
  },
  { rule: "slack-token", pattern: starting(String.raw`(?:xox[a-z]|xapp)-[\w-]{10,}`) },
  { rule: "slack-webhook", pattern: /hooks\.slack\.com\/[a-z]{8,9}\/[\w/]{20,}/ },
  { rule: "hugging-face-token", pattern: starting(String.raw`(?:hf|api_org)_\w{20,}`) },
  { rule: "perplexity-key", pattern: starting(String.raw`pplx-\w{30,}`) },
  { rule: "groq-key", pattern: starting(String.raw`gsk_\w{30,}`) },
  ...modelHostForms.map((form) => ({ rule: "model-host-key", pattern: starting(form) })),
  { rule: "gitlab-token", pattern: starting(gitlabForms()) },
  {
    rule: "vault-token",
    pattern: starting(String.raw`(?:hv[sbr]\.[\w-]{20,}|dp\.[a-z]{2,5}\.[A-Za-z0-9]{40,}|ops_eyJ[\w+/=-]{40,})`),
  },
  { rule: "grafana-token", pattern: starting(String.raw`(?:gl(?:sa|c)_[\w+/=]{20,}|eyJrIjoi[\w+/=-]{40,})`) },
  { rule: "package-token", pattern: starting(String.raw`(?:npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{40,})`) },
  { rule: "bearer-token", pattern: /bearer\s{1,8}(?:(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{8,}|[\w.~+/-]{20,})/i },
  {
    rule: "key-header",
    pattern:
      /(?:api-?key|authorization|cookie|[ -]token)["']?\s{0,4}[:=]\s{0,4}["']?(?:(?:basic|token|api-token)\s{1,4}[\w+/=-]{12,}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
  },
  { rule: "url-credentials", pattern: /:\/\/[^/\s:@]{1,200}:[^/\s@]{1,200}@/ },
  { rule: "url-key", pattern: /[?&](?:key|api[-_]?key|token|sig|x-amz-signature)=[^&\s]{8,}/i },
  { rule: "private-key", pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/ },
];

/** Tokens of users, projects, runners, jobs and applications of GitLab. */
function gitlabForms(): string {
  const kinds = "pat|dt|cbt|agent|ffct|ft|imt|oas|ptt|rt|rtr|soat";
  return String.raw`(?:gl(?:${kinds})-[\w-]{20,}|GR1348941[\w-]{20,}|_gitlab_session=[0-9a-z]{32})`;
}

/** Returns the rule of the first credential format in the text, or null; never the text itself. */
export function credentialRule(text: string): Identifier | null {
  return credentialPatterns.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}

function starting(form: string): RegExp {
  return new RegExp(start + form);
}
