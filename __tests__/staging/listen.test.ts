import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { provider as command } from "../../src/commands/provider.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { chatBody, nonceOf, send, testToken, withProvider } from "./client.ts";

const portIn = (url: string | undefined) => Number(new URL(url ?? "").port);

test("a target with a port of its own is served there at /v1, by the same script and in the same journal", async () => {
  await using provider = await withProvider({ listen: { main: 0, "backup-eu": 0 } });
  const nonce = nonceOf(1);
  await provider.script(nonce, { main: [500, 200] });
  const { main, "backup-eu": backup } = provider.targetUrls;
  const ask = (url: string) => send(`${url}/v1/chat/completions?x=1`, { body: chatBody(nonce) });
  assert.equal((await ask(`${main}`)).status, 500);
  assert.equal((await ask(`${backup}`)).status, 200);
  assert.equal((await ask(`${provider.url}/main`)).status, 200);
  const calls = await provider.settled(nonce, 3);
  assert.deepEqual(
    calls.map(({ target, step }) => [target, step]),
    [
      ["main", 500],
      ["backup-eu", 200],
      ["main", 200],
    ],
  );
});

test("a port of one target has neither the control API nor other targets", async () => {
  await using provider = await withProvider({ listen: { main: 0 } });
  const at = `${provider.targetUrls["main"]}`;
  const headers = { authorization: `Bearer ${testToken}` };
  assert.equal((await send(`${at}/_control/health`, { method: "GET", headers })).status, 404);
  assert.equal((await send(`${at}/backup-eu/v1/chat/completions`, { body: chatBody("") })).status, 404);
});

test("a port that is taken is refused, and those that were open before are free again", async () => {
  await using taken = await withProvider();
  await using free = await withProvider();
  const port = portIn(free.url);
  await free.close();
  const listen = { main: port, backup: portIn(taken.url) };
  await assert.rejects(startProvider({ token: testToken, listen }), /^GateError: expected a free port/);
  await using again = await withProvider({ listen: { main: port } });
  assert.equal(portIn(again.targetUrls["main"]), port);
});

test("without such ports there are none", async () => {
  await using provider = await withProvider();
  assert.deepEqual(provider.targetUrls, {});
});

for (const [line, message] of [
  ["main=x", /--listen: expected a number from 0 to 65535/],
  ["main", /--listen: expected a number/],
  ["ma in=1", /expected a target name/],
] as const)
  test(`the command line refuses --listen ${line}`, () =>
    assert.rejects(command.run(["--listen", line]), { code: "INPUT_INVALID", message }));

test("the command line refuses a target that is named twice", () =>
  assert.rejects(command.run(["--listen", "main=0", "--listen", "main=0"]), /each target once/));

test("the command line says where each target is served", async () => {
  const cli = join(import.meta.dirname, "..", "..", "src", "cli.ts");
  const options = [cli, "provider", "--json", "--listen", "main=0"];
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line]: unknown[] = await once(child.stdout, "data");
    const { listen }: { listen: Record<string, string> } = JSON.parse(String(line));
    assert.deepEqual(Object.keys(listen), ["main"]);
    const answer = await send(`${listen["main"]}/v1/chat/completions`, { body: chatBody(nonceOf(1)) });
    assert.equal(answer.status, 200);
  } finally {
    child.kill("SIGTERM");
  }
  assert.deepEqual(await once(child, "exit"), [0, null]);
});
