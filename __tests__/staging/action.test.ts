import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runPostStep, runStep as run } from "../support/step.ts";
import { chatBody, send } from "./client.ts";

const entry = fileURLToPath(new URL("../../src/provider.ts", import.meta.url));

const runStep = (env: Record<string, string>) => run(entry, env);
const postStep = (state: Record<string, string>) => runPostStep(entry, state);

test("the provider outlives its step, plays its targets and ends with the post step", async () => {
  const step = await runStep({ INPUT_TARGETS: "flaky=503,200\nslow=hang", INPUT_PORT: "0" });
  const { url = "", token = "" } = step.outputs;
  const health = () => send(`${url}/_control/health`, { method: "GET", headers: { authorization: `Bearer ${token}` } });
  try {
    assert.equal(step.code, 0);
    assert.match(step.stdout, new RegExp(`^::add-mask::${token}\n`));
    assert.doesNotMatch(step.stdout.replace(/^::add-mask::.*\n/, ""), new RegExp(token));
    assert.equal((await health()).status, 200);
    const call = () => send(`${url}/flaky/v1/chat/completions`, { body: chatBody("") });
    assert.deepEqual([(await call()).status, (await call()).status], [503, 200]);
  } finally {
    assert.equal((await postStep(step.state)).code, 0);
  }
  while ((await health()).status !== null);
  assert.equal((await postStep(step.state)).code, 0);
});

for (const { inputs, message } of [
  { inputs: { INPUT_TARGETS: "flaky=boom" }, message: /^::error::expected a status .* got boom$/m },
  { inputs: { INPUT_PORT: "70000" }, message: /^::error::input port: expected a number from 0 to 65535/m },
]) {
  test(`the step fails on ${JSON.stringify(inputs)}, and its post step has nothing to end`, async () => {
    const step = await runStep(inputs);
    assert.equal(step.code, 1);
    assert.match(step.stdout, message);
    assert.deepEqual([step.outputs, step.state], [{}, { started: "true" }]);
    const post = await postStep(step.state);
    assert.deepEqual([post.code, post.stdout], [0, ""]);
  });
}

test("the step says why when its port is taken", async () => {
  const first = await runStep({});
  try {
    const { port } = new URL(first.outputs["url"] ?? "");
    const second = await runStep({ INPUT_PORT: port });
    assert.equal(second.code, 1);
    assert.match(
      second.stdout,
      new RegExp(`^::error::expected a free port on a local address, got port ${port}$`, "m"),
    );
    assert.deepEqual(second.outputs, {});
  } finally {
    await postStep(first.state);
  }
});

test("a state that is no process id ends nothing", async () => {
  for (const pid of ["0", "-1"]) {
    assert.equal((await postStep({ started: "true", pid })).code, 0);
  }
});
