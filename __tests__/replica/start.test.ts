import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { replicaKinds } from "../../src/replica/index.ts";
import {
  filled,
  gatewayEnvironment,
  installerEnvironment,
  installSteps,
  litellm,
  portkey,
  servingEnvironment,
} from "../../src/replica/start.ts";

const env = {
  PATH: "/usr/bin",
  HOME: "/home/me",
  LANG: "C.UTF-8",
  LC_ALL: "C",
  TZ: "UTC",
  RUNNER_TRACKING_ID: "github_1",
  HTTPS_PROXY: "http://proxy",
  PIP_INDEX_URL: "https://user:key@index.example/simple",
  npm_config_registry: "https://registry.example",
  OPENAI_API_KEY: "a-key",
  INPUT_CONFIG: "gateway/config.yaml",
  GITHUB_TOKEN: "a-token",
  UV_CACHE_DIR: "/cache/uv",
};

test("a gateway gets a path, a locale and a home of its own, and nothing else of the environment", () => {
  assert.deepEqual(gatewayEnvironment(env, { home: "/tmp/home", isOwnCommand: false }), {
    PATH: "/usr/bin",
    LANG: "C.UTF-8",
    LC_ALL: "C",
    TZ: "UTC",
    RUNNER_TRACKING_ID: "github_1",
    HOME: "/tmp/home",
    TMPDIR: "/tmp/home",
  });
});

test("a user's own command also finds the caches of its launchers, and no credential of a registry", () => {
  const given = gatewayEnvironment(env, { home: "/tmp/home", isOwnCommand: true });
  assert.deepEqual(
    [given["UV_CACHE_DIR"], given["PIP_CACHE_DIR"], given["npm_config_cache"], given["HOME"]],
    ["/cache/uv", "/home/me/.cache/pip", "/home/me/.npm", "/tmp/home"],
  );
  assert.doesNotMatch(JSON.stringify(given), /a-key|a-token|user:key|proxy/);
});

test("an installer reaches its registry and gets no credential of the job", () => {
  const given = installerEnvironment(env);
  assert.equal(given["PIP_INDEX_URL"], env.PIP_INDEX_URL);
  assert.equal(given["HTTPS_PROXY"], env.HTTPS_PROXY);
  assert.doesNotMatch(JSON.stringify(given), /a-key|a-token/);
});

test("the process that serves a replica gets its own inputs and no credential of the job", () => {
  const given = servingEnvironment(env, ["INPUT_CONFIG"]);
  assert.deepEqual([given["INPUT_CONFIG"], given["RUNNER_TRACKING_ID"]], ["gateway/config.yaml", "github_1"]);
  assert.doesNotMatch(JSON.stringify(given), /a-key|a-token/);
});

test("a command gets its path as one word of a shell", () => {
  const place = { config: "/tmp/it's here/config.yaml", port: 4000, folder: "/tmp" };
  assert.equal(
    filled("gateway --config {config} --port {port} --again {port}", place),
    String.raw`gateway --config '/tmp/it'\''s here/config.yaml' --port 4000 --again 4000`,
  );
});

const all = { npm: "/bin/npm", python: "/bin/python3", uv: "/bin/uv" };

for (const [when, start, tools, steps] of [
  [
    "uv",
    litellm,
    all,
    [
      "/bin/uv venv --quiet --allow-existing /cache/x",
      "/bin/uv pip install --quiet --only-binary=:all: --python /cache/x/bin/python litellm[proxy]==1.2.3",
    ],
  ],
  [
    "pip without uv",
    litellm,
    { ...all, uv: null },
    [
      "/bin/python3 -m venv /cache/x",
      "/cache/x/bin/python -m pip install --quiet --only-binary=:all: litellm[proxy]==1.2.3",
    ],
  ],
  ["nothing without Python", litellm, { ...all, python: null, uv: null }, null],
  [
    "npm",
    portkey,
    all,
    ["/bin/npm install --prefix /cache/x --ignore-scripts --no-audit --no-fund @portkey-ai/gateway@1.2.3"],
  ],
  ["nothing without npm", portkey, { ...all, npm: null }, null],
] as const)
  test(`${start.title} is installed with ${when}`, () => {
    assert.ok(start.package !== null);
    const given = installSteps(start.package, "1.2.3", { ...tools, folder: "/cache/x", isLocked: false });
    assert.deepEqual(given?.map(({ program, args }) => [program, ...args].join(" ")) ?? null, steps);
  });

test("the tested version is installed as its lock says, and nothing besides", () => {
  const locked = [
    [litellm, { ...all, uv: null }],
    [litellm, all],
    [portkey, all],
  ] as const;
  const commands = locked.map(([start, tools]) => {
    assert.ok(start.package !== null);
    const steps = installSteps(start.package, "", { ...tools, folder: "/cache/x", isLocked: true });
    return steps?.at(-1)?.args.join(" ");
  });
  const hashed = "--no-deps --require-hashes -r /cache/x/requirements.lock";
  assert.deepEqual(commands, [
    `-m pip install --quiet --only-binary=:all: ${hashed}`,
    `pip install --quiet --only-binary=:all: --python /cache/x/bin/python ${hashed}`,
    "ci --prefix /cache/x --ignore-scripts --no-audit --no-fund",
  ]);
});

test("every kind is started with its copy, unless the copy goes with each request", () => {
  for (const [kind, { start }] of replicaKinds) {
    const words = start.args({ config: "/tmp/a b/copy", port: 4000, folder: "/tmp" });
    assert.equal(words.includes("/tmp/a b/copy"), !start.perRequest, kind);
  }
});

test("what is installed is the version that its lock has", () => {
  const locks = [litellm, portkey].map(({ package: wanted }) => {
    const [file = ""] = wanted?.locks ?? [];
    return readFileSync(join(import.meta.dirname, "../..", file), "utf8");
  });
  assert.ok(locks[0]?.includes(`\nlitellm==${litellm.package?.version} `));
  assert.ok(locks[1]?.includes(`"${portkey.package?.name}": "${portkey.package?.version}"`));
});
