import type { Identifier } from "../generated/types.ts";

/** Where a key may start: not inside a word (`task-`), but after `\n` or `%20` as written in JSON and URLs. */
const start = String.raw`(?<![A-Za-z0-9](?<!\\[nrt]|%[0-9A-Fa-f]{2}))`;

/**
 * Credential formats of providers, gateways and hosts. Every pattern takes linear time, is stateless and matches anywhere in
 * the text. Sources: the vendors' documentation of their key formats; RFC 6750 and RFC 7519.
 */
export const credentialPatterns: readonly { rule: Identifier; pattern: RegExp }[] = [
  { rule: "anthropic-key", pattern: starting(String.raw`sk-ant-[\w-]{8,}`) },
  { rule: "sk-key", pattern: starting(String.raw`sk-[\w-]{20,}`) },
  { rule: "github-token", pattern: starting(String.raw`(?:gh[pousr]_[\w.-]{20,}|github_pat_\w{20,})`) },
  { rule: "google-key", pattern: starting(String.raw`(?:AIza[\w-]{30,}|AQ\.[\w-]{20,})`) },
  { rule: "aws-key", pattern: starting(String.raw`(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|ABSK[\w+/=]{40,})`) },
  { rule: "json-web-token", pattern: starting(String.raw`eyJ[\w-]{8,2000}\.eyJ[\w-]{8,}`) },
  { rule: "slack-token", pattern: starting(String.raw`xox[a-z]-[\w-]{10,}`) },
  { rule: "hugging-face-token", pattern: starting(String.raw`hf_\w{20,}`) },
  { rule: "perplexity-key", pattern: starting(String.raw`pplx-\w{30,}`) },
  { rule: "groq-key", pattern: starting(String.raw`gsk_\w{30,}`) },
  { rule: "gitlab-token", pattern: starting(String.raw`glpat-[\w-]{20,}`) },
  { rule: "bearer-token", pattern: /bearer\s{1,8}(?:(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{8,}|[\w.~+/-]{20,})/i },
  { rule: "key-header", pattern: /(?:api-key|authorization|cookie)["']?\s{0,4}[:=]\s{0,4}["']?[0-9a-f]{32}/i },
  { rule: "url-credentials", pattern: /:\/\/[^/\s:@]{1,200}:[^/\s@]{1,200}@/ },
  { rule: "url-key", pattern: /[?&](?:key|api[-_]?key|token|sig|x-amz-signature)=[^&\s]{8,}/i },
  { rule: "private-key", pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/ },
];

/** Returns the rule of the first credential format in the text, or null; never the text itself. */
export function credentialRule(text: string): Identifier | null {
  return credentialPatterns.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}

function starting(form: string): RegExp {
  return new RegExp(start + form);
}
