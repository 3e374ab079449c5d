import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNoForeignCommand } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRequest } from "./harness/runner.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

interface Refused {
  name: string;
  request: (gatewayUrl: string) => ActionRequest;
  /** What one of the annotations says. */
  says: RegExp;
  line?: number;
}

const twoGateways = `gateways: { one: { credential: STAGING_KEY }, two: { credential: OTHER_KEY } }\n`;
const second = oneRoute.replaceAll("contract: chat", "contract: chat\n    gateway: one");

function inputs(name: string, value: string): Refused["request"] {
  return () => ({ inputs: { [name]: value } });
}

function manifest(text: string, more: ActionRequest = {}): Refused["request"] {
  return () => ({ ...more, workspaceFiles: { [manifestPath]: text, ...more.workspaceFiles } });
}

function header(source: string): string {
  return `gateways: { staging: { headers: { x-portkey-config: ${source} } } }\n${oneRoute}`;
}

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

const files: readonly Refused[] = [
  {
    name: "a header from a link that leads out of the repository",
    request: manifest(header("{ file: gateway/portkey.json }"), {
      workspaceLinks: { "gateway/portkey.json": "/etc/hostname" },
    }),
    says: /got a link that leads out/,
  },
  {
    name: "a header from a link into .git",
    request: manifest(header("{ file: portkey.json }"), {
      workspaceFiles: { ".git/config": credential },
      workspaceLinks: { "portkey.json": ".git/config" },
    }),
    says: /got one inside \.git/,
  },
  {
    name: "a header from a file that is not there",
    request: manifest(header("{ file: gone.json }")),
    says: /expected a file, got none: gone\.json/,
  },
  {
    name: "a manifest whose path is no path of evidence",
    request: () => ({
      inputs: { manifest: "a @octocat [x](https:x.y).yml" },
      workspaceFiles: { "a @octocat [x](https:x.y).yml": oneRoute },
    }),
    says: /manifest: expected a path in the repository made of/,
  },
  {
    name: "a manifest that is not there",
    request: inputs("manifest", "gate.yml"),
    says: /expected a file, got none: gate\.yml/,
  },
  {
    name: "an authority file that is not there",
    request: inputs("ca-file", "ca.pem"),
    says: /expected a file, got none: ca\.pem/,
  },
  {
    name: "an authority file without a certificate",
    request: inputs("ca-file", manifestPath),
    says: /expected certificates in PEM form/,
  },
  {
    name: "evidence outside the workspace",
    request: inputs("evidence-dir", "/tmp/fallback-gate-elsewhere"),
    says: /below a folder that may be written/,
  },
  { name: "evidence above the workspace", request: inputs("evidence-dir", "../out"), says: /got one with \.\./ },
  {
    name: "evidence among the workflows",
    request: inputs("evidence-dir", ".github/workflows"),
    says: /got one inside \.github/,
  },
];

const surroundings: readonly Refused[] = [
  {
    name: "certificates that are not verified",
    request: () => ({ env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } }),
    says: /NODE_TLS_REJECT_UNAUTHORIZED to be unset/,
  },
  {
    name: "a preloaded library",
    request: () => ({ env: { LD_PRELOAD: "/nonexistent.so" } }),
    says: /LD_PRELOAD to be unset/,
  },
  {
    name: "a comment mode that there is not",
    request: inputs("comment", "sometimes"),
    says: /comment: expected one of always, changes, never/,
  },
  ...["@octocat", "<b>", "::error::x", "two\nlines", "x".repeat(281)].map((note) => ({
    name: `the note ${JSON.stringify(note.slice(0, 12))}`,
    request: inputs("operator-note", note),
    says: /operator-note: expected at most 280 plain characters/,
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

for (const { name, request, says, line } of [...urls, ...bindings, ...files, ...surroundings, ...manifests]) {
  test(`bad input, no packet: ${name}`, async () => {
    await using gateway = await startGateway((_, response) => void response.end());
    await using github = await startGitHub();
    const given = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
    const run = await runWith(given, github, request(gateway.url));
    assert.equal(run.exitCode, 3, run.stdout);
    assert.deepEqual(Object.keys(run.outputs).toSorted(), ["comment-url", "decision"]);
    assert.equal(run.outputs["decision"], "hold");
    assert.equal(gateway.connections(), 0);
    const said = run.annotations.find(({ data }) => says.test(data));
    assert.ok(said, run.stdout);
    assert.equal(said.properties["line"], line === undefined ? undefined : String(line));
    const head = "## Fallback Gate: hold (could not run)\n";
    assert.ok(run.summary.startsWith(head));
    assert.deepEqual(
      github.comments.map(({ body }) => body.includes(head)),
      [true],
    );
    assertNoForeignCommand(run);
    assertNowhere({ credential }, run, github.requests);
  });
}

test("every problem stands in the summary, at most ten are annotated", async () => {
  await using github = await startGitHub();
  const keys = Array.from({ length: 14 }, (_, index) => `    unknown_${index}: 1\n`).join("");
  const run = await runWith({}, github, { workspaceFiles: { [manifestPath]: `${oneRoute}${keys}` } });
  assert.equal(run.exitCode, 3);
  assert.equal(run.annotations.length, 10);
  assert.match(run.annotations[9]?.data ?? "", /^and 5 more problems/);
  assert.equal(run.summary.match(/unknown_\d/g)?.length, 14);
});
