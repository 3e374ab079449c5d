import kept from "./recall/measured.json" with { type: "json" };

/** The families in scope, and the rules of gitleaks about each. */
export const families: readonly (readonly [name: string, rules: RegExp])[] = [
  ["OpenAI", /^openai-/],
  ["Anthropic", /^anthropic-/],
  ["Perplexity", /^perplexity-/],
  ["Hugging Face", /^huggingface-/],
  ["Databricks", /^databricks-/],
  ["AWS", /^aws-access-/],
  ["Amazon Bedrock", /^aws-amazon-bedrock-/],
  ["Azure", /^azure-/],
  ["Google Cloud", /^gcp-/],
  ["GitHub", /^github-/],
  ["GitLab", /^gitlab-/],
  ["JSON Web Tokens, also in Base64", /^jwt/],
  ["private keys", /^private-key$/],
  ["Slack", /^slack-/],
  ["Grafana", /^grafana-/],
  ["Doppler", /^doppler-/],
  ["1Password, service accounts", /^1password-service-account-/],
  ["npm", /^npm-/],
  ["PyPI", /^pypi-/],
  ["HashiCorp Vault, from version 1.10", /^vault-/],
];

/** Of the examples of some rules of gitleaks. */
export interface Counts {
  /** Examples of secrets. */
  secrets: number;
  /** Those in which the leak scan finds a credential format. */
  found: number;
  /** Examples of texts that are no secret of their rule. */
  others: number;
  /** Those in which the leak scan finds one all the same. */
  flagged: number;
}

/** What `npm run recall` measured last. */
export interface Recall {
  gitleaks: string;
  measured: string;
  /** By the name of the family, in the order of the table. */
  inScope: Record<string, Counts>;
  outOfScope: Counts;
}

export const keptRecall: Recall = kept;

/** The cells of the table in docs/security.md. */
export function recallRows(): string[][] {
  const { inScope, outOfScope } = keptRecall;
  const all: [string, Counts][] = [
    ...Object.entries(inScope),
    ["all of these", sumOf(Object.values(inScope))],
    ["not in scope", outOfScope],
  ];
  return all.map(([name, { secrets, found, others, flagged }]) => [
    name,
    `${found} of ${secrets}`,
    others === 0 ? "" : `${flagged} of ${others}`,
  ]);
}

/** When and what `recallRows` is of. */
export function recallSource(): string {
  const { gitleaks, measured } = keptRecall;
  return `Measured ${measured} with gitleaks ${gitleaks}.`;
}

export function sumOf(parts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => parts.reduce((total, part) => total + part[key], 0);
  return { secrets: sum("secrets"), found: sum("found"), others: sum("others"), flagged: sum("flagged") };
}
