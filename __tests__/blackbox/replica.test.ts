import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { send } from "../staging/client.ts";
import { exitOf, runCommand, startCommand } from "./command-line.ts";
import { config, gatewayCommand, realValues, repository } from "./replica-stage.ts";

const secret = "value-of-a-secret-of-this-job-81f3";

function folders(context: TestContext, files = repository) {
  const cwd = workspace(context, files);
  const temp = workspace(context);
  return { cwd, temp, env: { TMPDIR: temp, STAGING_KEY: secret, HTTPS_PROXY: "http://127.0.0.1:1" } };
}

interface Served {
  url: string;
  witness: string;
  token: string;
  key: string;
  variables: string[];
  changes: { key: string; now: string | null }[];
  run: string;
}

/** Starts `replica --json`, and hands what it prints to the test; then stops it and waits for its end. */
async function withReplica(
  context: TestContext,
  behaviour: string,
  look: (served: Served, child: ReturnType<typeof startCommand>, temp: string) => Promise<void>,
) {
  const { cwd, temp, env } = folders(context);
  const file = join(temp, "told.json");
  const child = startCommand(["replica", "--json", "--command", gatewayCommand(behaviour, file)], { cwd, env });
  const exited = exitOf(child);
  const stderr = child.stderr.toArray();
  const [line] = await once(child.stdout, "data");
  child.stdout.resume();
  const served: Served = JSON.parse(String(line));
  await look(served, child, temp).finally(() => child.kill("SIGTERM"));
  const code = await exited;
  return { code, served, temp, file, stderr: Buffer.concat(await stderr).toString() };
}

async function isOpen(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  const open = await new Promise<boolean>((done) =>
    socket.once("connect", () => done(true)).once("error", () => done(false)),
  );
  socket.destroy();
  return open;
}

/** The processes of the fake gateway with this port: itself, or with its shell. Any other may end while it is read. */
function gatewayProcesses(url: string): { pid: number; isItself: boolean }[] {
  const { port } = new URL(url);
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
      const isGateway = words.some((word) => word.endsWith("replica-gateway.ts")) && words.includes(port);
      return isGateway ? [{ pid: Number(name), isItself: words[1]?.endsWith("replica-gateway.ts") === true }] : [];
    } catch {
      return [];
    }
  });
}

const isGatewayRunning = (url: string): boolean => gatewayProcesses(url).length > 0;

test("replica serves the copy in front of the scripted provider, and says what it changed", async (context) => {
  const { code, stderr, served } = await withReplica(context, "tells", async ({ url, witness, token, key }) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const body = JSON.stringify({ model: "chat", messages: [{ role: "user", content: "Hi" }] });
    const answer = await send(`${url}/v1/chat/completions`, { method: "POST", headers, body });
    assert.deepEqual([answer.status, answer.headers["x-gateway-target"]], [200, "main"]);
    const health = { method: "GET", headers: { authorization: `Bearer ${token}` } };
    assert.equal((await send(`${witness}/_control/health`, health)).status, 200);
  });
  assert.equal(code, 0, stderr);
  assert.deepEqual(served.variables, ["STAGING_KEY"]);
  assert.match(stderr, /^\d+ changes in the copy:\n/);
  const keys = served.changes.map(({ key }) => key);
  for (const { key, now } of served.changes) {
    const shown = now === served.key ? "the replica's key" : now;
    assert.ok(stderr.includes(`  ${key}  `) && (shown === null || stderr.includes(`now ${shown}\n`)), key);
  }
  assert.ok(!stderr.includes(served.key));
  for (const name of ["api_base", "api_key", "master_key"])
    assert.ok(
      keys.some((key) => key.endsWith(name)),
      `${name} in ${keys.join(", ")}`,
    );
  for (const value of realValues) assert.ok(!stderr.includes(value), value);
});

test("the gateway gets no credential, no proxy and a home that goes with it", async (context) => {
  const { file, temp } = await withReplica(context, "tells", async () => {});
  const env: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  assert.doesNotMatch(JSON.stringify(env), new RegExp(secret));
  for (const name of ["STAGING_KEY", "HTTPS_PROXY", "GATE_LOG"]) assert.ok(!(name in env), name);
  assert.ok(env["PATH"] !== undefined);
  assert.ok(env["HOME"]?.startsWith(join(temp, "fallback-gate-replica-")), env["HOME"]);
  assert.ok(!existsSync(env["HOME"] ?? temp));
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  for (const behaviour of ["serves", "stays"])
    test(`${signal} leaves no process, no folder and no open port of a gateway that ${behaviour}`, async (context) => {
      const { code, served, temp } = await withReplica(context, behaviour, async ({ url, witness }, child) => {
        assert.deepEqual([await isOpen(url), await isOpen(witness), isGatewayRunning(url)], [true, true, true]);
        child.kill(signal);
      });
      const { url, witness } = served;
      assert.equal(code, 0);
      assert.deepEqual([await isOpen(url), await isOpen(witness), isGatewayRunning(url)], [false, false, false]);
      assert.deepEqual(readdirSync(temp), []);
    });

test("the printed command runs the gate on the replica", async (context) => {
  const { cwd, env } = folders(context);
  const child = startCommand(["replica", "--json", "--command", gatewayCommand()], { cwd, env });
  const [line] = await once(child.stdout, "data");
  child.stdout.resume();
  const { run, key }: Served = JSON.parse(String(line));
  try {
    const [, variables = "", args = ""] = /^(.*?) ?fallback-gate (.*)$/.exec(run) ?? [];
    assert.equal(variables, `STAGING_KEY=${key}`);
    const [, before = "", path = ""] = /^(.*) --replica-facts "\$\(cat (.*)\)"$/.exec(args) ?? [];
    const facts = readFileSync(path, "utf8");
    const words = [...before.split(" "), "--replica-facts", facts];
    const ran = await runCommand(words, { cwd, env: { STAGING_KEY: key } });
    assert.equal(ran.exitCode, 0, ran.stdout + ran.stderr);
  } finally {
    child.kill("SIGTERM");
    await exitOf(child);
  }
});

test("a gateway that ends while it serves ends the command with 1 and what it printed", async (context) => {
  const { code, stderr } = await withReplica(context, "serves", async ({ url }, child) => {
    const { pid } = gatewayProcesses(url).find(({ isItself }) => isItself) ?? assert.fail("expected the gateway");
    process.kill(pid, "SIGKILL");
    await once(child, "exit");
  });
  assert.equal(code, 1);
  assert.match(stderr, /The gateway has ended by itself\. It printed last:\n/);
});

for (const [when, args, message] of [
  [
    "ends at once",
    ["--command", gatewayCommand("ends")],
    /expected LiteLLM to answer at http:\/\/127\.0\.0\.1:\d+, got one that ended\. .*\n {2}\| reading the configuration\n {2}\| \(a line that may hold a credential\)\n$/,
  ],
  [
    "does not answer",
    ["--command", gatewayCommand("silent"), "--wait", "1"],
    /got no answer within 1 s\. Wait longer with --wait/,
  ],
  ["is not there", ["--command", "no-such-gateway {config}"], /got one that ended\. [^]*no-such-gateway/],
  [
    "is not installed",
    [],
    /expected litellm, or uv or python3 to install it on the PATH, got none\. Install LiteLLM, or give your own command/,
  ],
  ["gets no copy", ["--command", "my-gateway"], /--command: expected a command with \{config\} in it/],
  ["has no file", ["--manifest", "none.yml"], /expected a manifest at none\.yml, got no file/],
] as const)
  test(`a gateway that ${when} is an error with the reason, and nothing is left`, async (context) => {
    const { cwd, temp, env } = folders(context);
    const { exitCode, stdout, stderr } = await runCommand(["replica", "--json", ...args], { cwd, env });
    assert.deepEqual([exitCode, stdout], [3, ""], stderr);
    assert.match(stderr, message);
    assert.deepEqual(readdirSync(temp), []);
  });

test("a value that cannot be replaced is refused with its line, before anything starts", async (context) => {
  const text = (repository[config] ?? "").replace(
    "model: openai/gpt-4.1-mini,",
    "model: openai/a, timeout: https://a.example,",
  );
  const { cwd, temp, env } = folders(context, { ...repository, [config]: text });
  const told = join(cwd, "told.json");
  const command = ["--command", gatewayCommand("tells", told)];
  for (const args of [
    ["replica", ...command],
    ["run", "--replica", ...command],
    ["replica", "--dry-run"],
  ]) {
    const { exitCode, stdout, stderr } = await runCommand(args, { cwd, env });
    assert.deepEqual([exitCode, stdout], [3, ""], stderr);
    assert.match(stderr, /^gateway\/config\.yaml:3:\d+ expected a readable gateway configuration, got /);
  }
  assert.deepEqual([existsSync(told), readdirSync(temp)], [false, []]);
});

test("--dry-run and --print start nothing; the printed copy calls the printed provider", async (context) => {
  const { cwd, temp, env } = folders(context);
  const dry = await runCommand(["replica", "--dry-run"], { cwd, env });
  assert.deepEqual([dry.exitCode, dry.stderr, readdirSync(temp)], [0, "", []]);
  assert.match(dry.stdout, /\n {2}fallback-gate provider --port 9000\n$/);
  const printed = await runCommand(["replica", config, "--print", "copy", "--port", "4100"], { cwd, env });
  assert.equal(printed.exitCode, 0, printed.stderr);
  const [copy = ""] = readdirSync(join(cwd, "copy"));
  const text = readFileSync(join(cwd, "copy", copy), "utf8");
  assert.match(text, /http:\/\/127\.0\.0\.1:9000\/main\/v1/);
  for (const value of realValues) assert.ok(!text.includes(value), value);
});
