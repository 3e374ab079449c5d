import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";
import { contractFiles, contractPath } from "./contract-copy.ts";
import { credential, manifestPath, oneRoute } from "./stage.ts";

type Change = readonly [from: string, to: string];

interface Mistake {
  what: string;
  /** In the manifest. */
  change?: Change;
  /** Default `lint`. */
  args?: readonly string[];
  /** Default the top folder. */
  from?: string;
  env?: Readonly<Record<string, string>>;
  /** Every line of standard error, from its start. */
  says: readonly string[];
}

const gateway = "--gateway-url=http://127.0.0.1:9";
const run = ["run", gateway, "--credentials=STAGING_KEY"];
const traffic = "    traffic: { file: gateway/routes.yaml, among: /routes/chat/*/weight, at: { key: backup-eu } }\n";
const manifest = `${oneRoute}${traffic}`;
const files = {
  ...contractFiles,
  "gateway/routes.yaml": "routes:\n  chat:\n    main: { weight: 95 }\n    backup-eu: { weight: 5 }\n",
};
const noManifest =
  "got no file. Run from the top folder of the repository, name the file (`run --manifest FILE`, `lint FILE`, or the action's input manifest), or create it with `fallback-gate init`.";
const yaml =
  "expected YAML 1.2, got a key without `:`, or a line with the wrong indentation. Check the indentation, `:`, quotes and brackets of this line and the line above it.";
const at = (line: number, column: number): string => `${manifestPath}:${line}:${column}`;

const mistakes: readonly Mistake[] = [
  {
    what: "run in a subfolder",
    args: run,
    from: "gateway",
    says: [`expected a manifest at ${manifestPath}, ${noManifest}`],
  },
  { what: "lint in a subfolder", from: "gateway", says: [`expected a manifest at ${manifestPath}, ${noManifest}`] },
  {
    what: "--manifest of no file",
    args: [...run, "--manifest=nope.yml"],
    says: [`expected a manifest at nope.yml, ${noManifest}`],
  },
  {
    what: "--gateway",
    args: ["run", "--gateway", "http://127.0.0.1:9"],
    says: ["expected an option of this command, got `--gateway`. Did you mean `--gateway-url` or `--gateways`?"],
  },
  {
    what: "--route of no route",
    args: [...run, "--route=chat-bakup"],
    says: ["routes: expected the id of a route in the manifest, got chat-bakup. Did you mean `chat-backup`?"],
  },
  {
    what: "--base without a repository",
    args: [...run, "--base=main"],
    says: [
      "--base main: expected a git repository that its user owns, got none. Run it in the top folder of the repository, or leave out --base to gate every route.",
    ],
  },
  { what: "a key one space short", change: ["    family:", "   family:"], says: [`${at(6, 1)} ${yaml}`] },
  { what: "a key one space too far", change: ["    model:", "     model:"], says: [`${at(6, 13)} ${yaml}`] },
  { what: "a list item one space short", change: ["  - id", " - id"], says: [`${at(5, 8)} ${yaml}`] },
  {
    what: "a tab",
    change: ["    targets:", "\ttargets:"],
    says: [`${at(9, 1)} expected YAML 1.2, got a tab as indentation. Indent with spaces.`],
  },
  {
    what: "a misspelt top key, without what follows from it",
    change: ["contracts:", "contracst:"],
    says: [`${at(2, 1)} contracst: expected a known key, got an unknown one. Did you mean \`contracts\`?`],
  },
  {
    what: "routes misspelt, without what follows from it",
    change: ["routes:", "routse:"],
    says: [`${at(4, 1)} routse: expected a known key, got an unknown one. Did you mean \`routes\`?`],
  },
  {
    what: "an absolute path of a log",
    change: ["routes:", "logs: [{ gateway: default, source: jsonl, path: /tmp/x.jsonl }]\nroutes:"],
    says: [
      `${at(4, 49)} logs[0].path: expected a path relative to the workspace, with \`*\` and \`**\` as wildcards, got an absolute path. `,
    ],
  },
  {
    what: "a contract's copy that is not there",
    change: [contractPath, "docs/nope.md"],
    says: [
      `${at(3, 19)} expected the copy docs/nope.md of contract chat, got no file. Correct the path under source, or save the page there as Markdown, HTML or OpenAPI 3, with its address in origin and the day in checked.`,
    ],
  },
  {
    what: "a pointer to nothing",
    change: ["/routes/chat/*", "/routes/chta/*"],
    says: [
      "gateway/routes.yaml:2:3 expected the share of chat-backup, got no value for the pointer's next step below /routes. ",
    ],
  },
  {
    what: "a traffic file that is not there",
    change: ["gateway/routes.yaml", "gateway/rotes.yaml"],
    says: [`${at(12, 14)} expected the share of chat-backup, got no such traffic file. `],
  },
  {
    what: "keys in the place of key",
    change: ["key: backup-eu", "keys: backup-eu"],
    says: ["gateway/routes.yaml:3:11 expected the share of chat-backup, got no entry that matches `traffic.at`. "],
  },
  {
    what: "no URL",
    args: ["run", "--credentials=STAGING_KEY"],
    says: [
      "gateway default: expected a URL, got none. Set the input gateway-url, or a line name=url of the input gateways. If a step sets the URL, check that it succeeded.",
    ],
  },
  {
    what: "a dialect in capitals",
    change: ["routes:", "gateways: { default: { dialect: LiteLLM } }\nroutes:"],
    says: [
      `${at(4, 33)} gateways.default.dialect: expected one of \`generic\`, \`envoy\`, \`haproxy\`, \`litellm\`, \`nginx\`, \`portkey\`, \`traefik\`, got \`LiteLLM\`. Did you mean \`litellm\`?`,
    ],
  },
  {
    what: "a gateway without a dialect",
    change: ["routes:", "gateways: { default: { dialect: openrouter } }\nroutes:"],
    says: [
      `${at(4, 33)} gateways.default.dialect: expected one of \`generic\`, \`envoy\`, \`haproxy\`, \`litellm\`, \`nginx\`, \`portkey\`, \`traefik\`, got \`openrouter\`. Use one of: \`generic\`, \`envoy\`, \`haproxy\`, \`litellm\`, \`nginx\`, \`portkey\`, \`traefik\`. For another gateway, write a map that describes it: see examples/dialects.`,
    ],
  },
  {
    what: "an evidence folder that cannot be created",
    args: [...run, "--evidence-dir=/proc/x"],
    says: [
      "expected a writable path, got ENOENT: /proc/x/records.jsonl. Set the input evidence-dir (--evidence-dir) to a folder that exists or can be created. Its files are replaced.",
    ],
  },
  {
    what: "an evidence folder that is a file",
    args: [...run, `--evidence-dir=${contractPath}`],
    says: ["expected a folder, got a link or a file: chat-completions.md. Set the input evidence-dir "],
  },
  {
    what: "a credential that is cut short",
    args: run,
    env: { STAGING_KEY: "short" },
    says: [
      "expected STAGING_KEY to hold 8 or more plain characters without blanks, got something else. Set it to the whole credential, without quotes or a prefix such as `Bearer`. ",
    ],
  },
];

for (const { what, change = ["", ""], args = ["lint"], from = ".", env = {}, says } of mistakes) {
  test(`nothing runs, and one line per mistake says what helps: ${what}`, async (context) => {
    const folder = workspace(context, { ...files, [manifestPath]: manifest.replace(change[0], change[1]) });
    mkdirSync(join(folder, from), { recursive: true });
    const place = {
      cwd: join(folder, from),
      env: { STAGING_KEY: credential, PATH: process.env["PATH"] ?? "", ...env },
    };
    const { exitCode, stderr } = await runCommand(args, place);
    const lines = stderr.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line, index) => line.slice(0, says[index]?.length ?? 0)),
      [...says],
      stderr,
    );
    assert.equal(exitCode, 3);
    assert.doesNotMatch(stderr, /Fix it and run the gate again|Remove it\./);
  });
}

test("the same manifest without a mistake has no problem", async (context) => {
  const cwd = workspace(context, { ...files, [manifestPath]: manifest });
  const { exitCode, stderr, stdout } = await runCommand(["lint"], { cwd });
  assert.deepEqual([exitCode, stderr], [0, ""]);
  assert.match(stdout, /1 route, no problem found\n/);
});
