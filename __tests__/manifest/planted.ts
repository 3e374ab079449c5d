/** Texts that look like credentials, assembled at run time so that scanners do not find them in this file. */
export const planted: readonly [rule: string, text: string][] = [
  ["anthropic-key", `${"sk"}-ant-${"api03-"}${run(24)}`],
  ["sk-key", `${"sk"}-${run(40)}`],
  ["sk-key", `${"sk"}-proj-${run(40)}`],
  ["sk-key", `${"sk"}-or-v1-${run(64)}`],
  ["github-token", `${"gh"}p_${run(36)}`],
  ["github-token", `${"gh"}s_${run(18)}.${run(18)}`],
  ["github-token", `${"github"}_pat_${run(60)}`],
  ["google-key", `${"AI"}za${run(35)}`],
  ["google-key", `${"A"}Q.${run(24)}`],
  ["aws-key", `${"AK"}IA${"A2B3C4D5".repeat(2)}`],
  ["aws-key", `${"AB"}SK${run(100)}`],
  ["json-web-token", `${"ey"}J${run(20)}.${"ey"}J${run(20)}.${run(20)}`],
  ["slack-token", `${"xo"}xb-${run(12)}-${run(12)}`],
  ["hugging-face-token", `${"h"}f_${run(34)}`],
  ["perplexity-key", `${"pp"}lx-${run(40)}`],
  ["groq-key", `${"gs"}k_${run(40)}`],
  ["gitlab-token", `${"gl"}pat-${run(20)}`],
  ["bearer-token", `${"Bea"}rer ${run(12)}`],
  ["key-header", `${"api"}-key: ${"0a1b2c3d".repeat(4)}`],
  ["url-credentials", `https:${"//"}user:${run(8)}@example.com`],
  ["url-key", `https://example.com/?${"api_"}key=${run(12)}`],
  ["private-key", `-----BEGIN ${"RSA PRIVATE"} KEY-----`],
];

function run(length: number): string {
  return "a1B2c3D4e5".repeat(Math.ceil(length / 10)).slice(0, length);
}
