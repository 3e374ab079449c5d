import assert from "node:assert/strict";
import { test } from "node:test";
import { foundOn, readOf, runContracts } from "./contract-routes.ts";
import { serveSources } from "./contract-sources.ts";
import { comparedWith, contractPath } from "./contract-copy.ts";
import { startGitHub } from "./harness/github.ts";
import { startServer } from "./harness/server.ts";
import { manifestPath, oneRoute, runWith } from "./stage.ts";

const blocked = ["hold contract-current/unavailable blocked"];

test("a source or a help page at a private host is refused without a connection, by its address as by its name", async (context) => {
  await using server = await startServer(
    async (_, response) => void response.end("# Chat\n\n`POST /v1/chat/completions`\n"),
  );
  const { port } = new URL(server.url);
  const served = await serveSources(context, {}, { localhost: "127.0.0.1", "metadata.example.com": "169.254.169.254" });
  if (served === null) return;
  const contracts = {
    loopback: { source: `https://127.0.0.1:${port}/chat` },
    name: { source: `https://localhost:${port}/chat` },
    "link-local": { source: "https://169.254.169.254/latest/meta-data" },
    metadata: { source: "https://metadata.example.com/latest/meta-data" },
    decimal: { source: `https://2130706433:${port}/chat` },
    help: { source: contractPath, ...comparedWith, escalation: `https://127.0.0.1:${port}/help` },
  };
  const ended = await runContracts(contracts, { env: served.env });
  const { help, ...sources } = contracts;
  for (const name of Object.keys(sources)) {
    assert.deepEqual(foundOn(ended, name), blocked, name);
    assert.partialDeepStrictEqual(readOf(ended, name), {
      state: "unavailable",
      reason: "private-address",
      facts: null,
    });
  }
  assert.equal(readOf(ended, "help").source, help.source);
  assert.equal(readOf(ended, "help").escalation, "unavailable");
  assert.deepEqual(foundOn(ended, "help"), []);
  assert.equal(server.connections(), 0);
  assert.deepEqual(served.seen("lookup").toSorted(), ["localhost", "metadata.example.com"]);
  const dialled = served.seen("dial");
  assert.deepEqual(
    dialled.filter((address) => !address.startsWith("127.0.0.1 ") || address.endsWith(` ${port}`)),
    [],
  );
});

const refused: readonly (readonly [source: string, says: RegExp])[] = [
  ["https://[::1]/chat", /expected an https URL .* or a path in the repository, got a URL of another form/],
  ["http://docs.example.com/chat", /expected an https URL .* or a path in the repository, got a URL of another form/],
  ["https://docs.example.com/chat?key=1", /expected an https URL without a query or credentials/],
  [
    "https://me:word@docs.example.com/chat",
    /expected no credential in this file, got a text that looks like url-credentials/,
  ],
  ["../docs/chat.md", /expected a path without `\.\.`, got one with it/],
];

for (const [source, says] of refused)
  test(`${source} is no source: nothing is sent`, async () => {
    await using github = await startGitHub();
    await using gateway = await startServer(async (_, response) => void response.end());
    const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, {
      workspaceFiles: { [manifestPath]: oneRoute.replace(contractPath, JSON.stringify(source)) },
    });
    assert.equal(run.exitCode, 3);
    assert.equal(gateway.connections(), 0);
    assert.deepEqual(
      run.annotations.map(({ properties }) => properties["line"]),
      ["3"],
    );
    assert.match(run.annotations[0]?.data ?? "", says);
  });
