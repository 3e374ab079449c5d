import assert from "node:assert/strict";
import { test } from "node:test";
import { startGitHub } from "./harness/github.ts";
import { header, inputs, manifest, testRefused, type Refused } from "./refusals.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

const twoGateways = `gateways: { one: { credential: STAGING_KEY }, two: { credential: OTHER_KEY } }\n`;
const second = oneRoute.replaceAll("contract: chat", "contract: chat\n    gateway: one");

const urls: readonly Refused[] = [
  {
    name: "a URL that ends in /v1",
    request: (url) => ({ inputs: { "gateway-url": `${url}/v1/` } }),
    says: /ends in \/v1\. Leave \/v1 out/,
  },
  {
    name: "a URL with user info",
    request: (url) => ({ inputs: { "gateway-url": url.replace("//", `//me:${credential}@`) } }),
    says: /expected a URL without user info/,
  },
  {
    name: "a URL with a query",
    request: (url) => ({ inputs: { "gateway-url": `${url}/?key=${credential}` } }),
    says: /expected a URL without query or fragment/,
  },
  { name: "no URL", request: inputs("gateway-url", ""), says: /expected a URL, got none/ },
  {
    name: "a URL of a file",
    request: inputs("gateway-url", "file:///etc/passwd"),
    says: /expected an http or https URL/,
  },
  {
    name: "a gateway that the manifest does not know",
    request: (url) => ({ inputs: { "gateway-url": "", gateways: `stagging=${url}` } }),
    says: /gateways: expected one of default, got stagging/,
  },
];

const bindings: readonly Refused[] = [
  {
    name: "a credential that the workflow binds to another gateway",
    request: (url) => ({
      inputs: { "gateway-url": "", gateways: `one=${url}\ntwo=${url}`, credentials: "two=STAGING_KEY\ntwo=OTHER_KEY" },
      env: { OTHER_KEY: `${credential}-2` },
      workspaceFiles: { [manifestPath]: `${twoGateways}${second}` },
    }),
    says: /gateway one: expected the workflow to bind STAGING_KEY to it, got no such binding\. Add one=STAGING_KEY/,
    line: 1,
  },
  {
    name: "a variable that the manifest names and the workflow does not bind",
    request: manifest(header("{ env: GITHUB_TOKEN }"), { env: { GITHUB_TOKEN: credential } }),
    says: /expected the workflow to bind GITHUB_TOKEN to it/,
    line: 1,
  },
  {
    name: "no credential at all",
    request: inputs("credentials", ""),
    says: /name of one credential variable, got none/,
    line: 1,
  },
  {
    name: "a credential too short to be found again",
    request: () => ({ env: { STAGING_KEY: "short" } }),
    says: /expected STAGING_KEY to hold 8 or more plain characters/,
  },
  {
    name: "a credential in the place of its variable's name",
    request: inputs("credentials", credential),
    says: /credentials: expected the name of an environment variable, got something else/,
  },
  {
    name: "a credential that could be a variable's name in that place",
    request: inputs("credentials", "b7d1e7d1e7d1e7d1e7d1e7d1e"),
    says: /credentials: expected the name of an environment variable, got something else/,
  },
  {
    name: "a credential that looks like a binding",
    request: inputs("credentials", `${Buffer.from(credential).toString("base64").replaceAll("=", "")}==`),
    says: /credentials: expected one of default, got another name/,
  },
  {
    name: "a witness without its token",
    request: inputs("witness", "http://127.0.0.1:1"),
    says: /witness and witness-token together/,
  },
  {
    name: "a token without its witness",
    request: inputs("witness-token", credential),
    says: /witness and witness-token together/,
  },
];

const surroundings: readonly Refused[] = [
  {
    name: "certificates that are not verified",
    request: () => ({ env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } }),
    says: /NODE_TLS_REJECT_UNAUTHORIZED to be unset/,
    isMute: true,
  },
  {
    name: "traffic that undici prints",
    request: () => ({ env: { NODE_DEBUG: "undici" } }),
    says: /NODE_DEBUG to be unset/,
    isMute: true,
  },
  {
    name: "traffic that Node prints",
    request: () => ({ env: { NODE_DEBUG_NATIVE: "tls" } }),
    says: /NODE_DEBUG_NATIVE to be unset/,
    isMute: true,
  },
  {
    name: "keys of TLS that are written to a file",
    request: () => ({ env: { SSLKEYLOGFILE: "keys.log" } }),
    says: /SSLKEYLOGFILE to be unset/,
    isMute: true,
  },
  {
    name: "traffic that Node traces",
    request: () => ({ env: { NODE_OPTIONS: "--trace-tls" } }),
    says: /NODE_OPTIONS to hold no option that traces/,
    isMute: true,
  },
  {
    name: "a preloaded library",
    request: () => ({ env: { LD_PRELOAD: "/nonexistent.so" } }),
    says: /LD_PRELOAD to be unset/,
    isMute: true,
  },
  {
    name: "a comment mode that there is not",
    request: inputs("comment", "sometimes"),
    says: /comment: expected one of always, changes, never/,
  },
  ...["@octocat", "<b>", "::error::x", "two\nlines", "x".repeat(281)].map((note) => ({
    name: `the note ${JSON.stringify(note.slice(0, 12))}`,
    request: inputs("operator-note", note),
    says: /operator-note: expected at most 280 plain characters without angle brackets, at signs, pipes, backticks or double colons,/,
  })),
];

const manifests: readonly Refused[] = [
  {
    name: "an unknown key",
    request: manifest(oneRoute.replace("family:", "famly:")),
    says: /Did you mean `family`\?/,
    line: 6,
  },
  { name: "no YAML", request: manifest("version: 1\nroutes: [\n"), says: /expected /, line: 3 },
];

[...urls, ...bindings, ...surroundings, ...manifests].forEach(testRefused);

test("every problem stands in the summary, at most ten are annotated", async () => {
  await using github = await startGitHub();
  const keys = Array.from({ length: 14 }, (_, index) => `    unknown_${index}: 1\n`).join("");
  const run = await runWith({}, github, { workspaceFiles: { [manifestPath]: `${oneRoute}${keys}` } });
  assert.equal(run.exitCode, 3);
  assert.equal(run.annotations.length, 10);
  assert.match(run.annotations[9]?.data ?? "", /^and 5 more problems/);
  assert.equal(run.summary.match(/unknown_\d/g)?.length, 14);
});
