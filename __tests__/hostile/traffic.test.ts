import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { assertNoForeignCommand, bundleOf, findingsOf } from "../blackbox/evidence.ts";
import type { ShareProblem } from "../../src/generated/types.ts";
import type { RepositoryFile } from "../blackbox/harness/github-objects.ts";
import type { ActionRun } from "../blackbox/harness/runner.ts";
import { trafficPath, trafficText } from "../blackbox/promotion-files.ts";
import { startPromotion } from "../blackbox/promotion-stage.ts";

/** Stands in every file as a value and a comment: nobody may ever read it in a report. */
const canary = "canary-of-the-traffic-file-9b3d";
const raised = `${trafficText(75, 25)}# ${canary}\n`;
const full = (piece: string): string => `# ${canary}\n${piece.repeat(limits.trafficBytes / piece.length - 40)}`;
const bomb = ["- &a0 [x, x]", ...Array.from({ length: 60 }, (_, level) => `- &a${level + 1} [*a${level}, *a${level}]`)];
const [first = "", second = ""] = ["-", "_"].map((sign) => `${"x".repeat(20_000)}${sign}`);

const unreadable: Readonly<Record<string, readonly [file: RepositoryFile, problem: ShareProblem]>> = {
  "an alias bomb": [`${raised}bomb:\n  ${bomb.join("\n  ")}\n`, "over-limit"],
  "aliases to what holds them": [`${raised}a: &a { b: [*a, ${canary}] }\n`, "alias-without-anchor"],
  "1 MiB of commas": [full(","), "syntax"],
  "1 MiB of open brackets": [full("["), "over-limit"],
  "1 MiB of lists in lists": [full("- "), "over-limit"],
  "1 MiB of tags": [full("!x "), "over-limit"],
  "1 MiB of documents": [full("---\n"), "over-limit"],
  "a byte more than 1 MiB": [raised.padEnd(limits.trafficBytes + 1, "#"), "over-limit"],
  "a level too many": [
    `${raised}deep: ${"[".repeat(limits.trafficDepth)}${canary}${"]".repeat(limits.trafficDepth)}\n`,
    "over-limit",
  ],
  "a NUL": [`${raised}${canary}: "\0"\n`, "control-character"],
  "a line that ends for some readers": [`${raised}${canary}: 1\u2028\n`, "control-character"],
  "half of a text": [raised.replace("{ model: dep-main", `{ "model: ${canary}`), "syntax"],
  "a directive": [`%YAML 1.1\n---\n${raised}`, "directive"],
  "a link": [{ type: "symlink", target: `/etc/${canary}` }, "file-unreadable"],
  "a submodule": [{ type: "submodule", sha: "9".repeat(40) }, "file-unreadable"],
};

for (const [name, [file, problem]] of Object.entries(unreadable)) {
  test(`a traffic file that is ${name} is an unknown share, and nothing of it is told`, async () => {
    await using stage = await startPromotion({ head: { [trafficPath]: file } });
    const run = await stage.run();
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(findingsOf(run), ["run evidence-complete/share-unknown missing"]);
    assert.equal(bundleOf(run).promotion.routes[0]?.problem, problem);
    assert.deepEqual(stage.gateway.requests, []);
    assertClean(run, stage.github.comments[0]?.body ?? "");
  });
}

test("a hostile traffic file that the change leaves alone is nobody's business", async () => {
  await using stage = await startPromotion({ base: { [trafficPath]: `${raised}b:\n  ${bomb.join("\n  ")}\n` } });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"], run.stdout);
  assertClean(run, "");
});

/** A map beside the weights with these keys: readable, and a change that needs a reviewer. */
function withKeys(...keys: readonly string[]): string {
  return `${raised}others: {${keys.map((key) => `${JSON.stringify(key)}: ${canary}`).join(", ")}}\n`;
}

const readable: Readonly<Record<string, string>> = {
  "a program of YAML": `${raised}run: !!js/function "function () { ${canary} }"\n`,
  "keys that are written from right to left": withKeys("\u202Egnp.exe", "\u2066x\u2069", "\u200Fa"),
  "keys that a runner would obey": withKeys("::set-output name=decision::promote", "##[add-path]/tmp", "::error::x"),
  "keys that are Markdown": withKeys("@octocat", "[x](https://evil.example)", "</details>", "```", "<!-- x -->", "|"),
  "keys without end": withKeys(first, second),
  "keys of other objects": withKeys("__proto__", "constructor", "toString"),
  "a thousand keys": withKeys(...Array.from({ length: 1_000 }, (_, index) => `key-${index}`)),
};

for (const [name, file] of Object.entries(readable)) {
  test(`a traffic file with ${name} is held as changed besides its weights`, async () => {
    await using stage = await startPromotion({ head: { [trafficPath]: file } });
    const run = await stage.run();
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual([...new Set(findingsOf(run))], ["run route-reviewed/traffic-file failed"]);
    const fields = bundleOf(run).promotion.reviewed_changes.map(({ field }) => field);
    assert.ok(
      fields.every((field) => /^\/[ -~]{0,255}$/.test(field)),
      fields.join("\n"),
    );
    assertClean(run, stage.github.comments[0]?.body ?? "");
  });
}

/** Neither the file's text nor anything that a terminal, a runner or a page would take for its own. */
function assertClean(run: ActionRun, comment: string): void {
  assertNoForeignCommand(run);
  const told = { ...run.files, stdout: run.stdout, stderr: run.stderr, outputs: JSON.stringify(run.outputs), comment };
  for (const [place, text] of Object.entries({ ...told, summary: run.summary })) {
    assert.ok(!text.includes(canary), `${canary} in ${place}`);
    assert.doesNotMatch(text, /[\0\u200e\u200f\u2028-\u202e\u2066-\u2069]|x{1000}/, place);
    assert.ok(!text.includes("](https://evil.example)"), place);
  }
  assert.doesNotMatch(comment, /(?<!`[^`\n]*)@octocat/);
  assert.equal(run.stderr, "");
}
