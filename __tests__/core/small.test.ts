import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { counted } from "../../src/core/counted.ts";
import { durationMs, durationText } from "../../src/core/durations.ts";
import { refuseEnvironment } from "../../src/core/refuse-environment.ts";
import { errorCode, GateError } from "../../src/core/errors.ts";
import { exitCodes } from "../../src/core/exit-codes.ts";
import { impossibleModelPrefix, noncePattern, placeholderCredential } from "../../src/core/placeholders.ts";
import { remembered } from "../../src/core/remembered.ts";
import { credentialRule } from "../../src/core/credential-patterns.ts";
import { targetName } from "../../src/core/targets.ts";
import { version } from "../../src/core/version.ts";

const durations: Readonly<Record<string, number | null>> = {
  "1ms": 1,
  "200ms": 200,
  "30s": 30_000,
  "2m": 120_000,
  "1h": 3_600_000,
  "30d": 2_592_000_000,
  "999999999ms": 999_999_999,
  "1000000000ms": null,
  "": null,
  "0s": null,
  "01s": null,
  "-1s": null,
  "1.5s": null,
  "30": null,
  "30 s": null,
  "30S": null,
  "1w": null,
  s: null,
  "1constructor": null,
  "30s\n": null,
};

for (const [text, ms] of Object.entries(durations)) {
  test(`the duration ${JSON.stringify(text)} is ${ms === null ? "none" : `${ms} ms`}`, () => {
    assert.equal(durationMs(text), ms);
  });
}

test("a duration is written as a manifest writes it", () => {
  for (const text of ["1ms", "200ms", "1500ms", "1s", "30s", "180s", "600s"])
    assert.equal(durationText(durationMs(text) ?? -1), text);
});

const refusedEnvironments: readonly Readonly<Record<string, string>>[] = [
  { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
  { LD_PRELOAD: "/tmp/x.so" },
  { LD_AUDIT: "/tmp/x.so" },
  { DYLD_INSERT_LIBRARIES: "/tmp/x.dylib" },
  { NODE_DEBUG: "undici" },
  { NODE_DEBUG: "http,net" },
  { NODE_DEBUG: "*" },
  { NODE_DEBUG_NATIVE: "tls" },
  { SSLKEYLOGFILE: "/tmp/keys" },
  { NODE_OPTIONS: "--trace-tls" },
  { NODE_OPTIONS: "--trace_tls" },
  { NODE_OPTIONS: "--max-old-space-size=4096 --tls-keylog=/tmp/keys" },
  { NODE_OPTIONS: "--trace-event-categories node.http" },
  { NODE_OPTIONS: "--heapsnapshot-signal=SIGUSR2" },
  { NODE_OPTIONS: "--heap-prof" },
  { NODE_OPTIONS: "--report-uncaught-exception" },
  { NODE_OPTIONS: '"--inspect=0.0.0.0:9229"' },
];

for (const environment of refusedEnvironments) {
  const [[variable, value] = ["", ""]] = Object.entries(environment);
  test(`an environment with ${variable}=${value} is refused by its name, without its value`, () => {
    assert.throws(
      () => refuseEnvironment(environment),
      (error) => {
        assert.ok(error instanceof GateError);
        assert.match(error.message, new RegExp(`^expected ${variable} to `));
        return error.code === "ENVIRONMENT_REFUSED" && !error.message.includes("/tmp/");
      },
    );
  });
}

const ordinaryEnvironments: readonly Readonly<Record<string, string>>[] = [
  {},
  { NODE_TLS_REJECT_UNAUTHORIZED: "1", LD_PRELOAD: "" },
  { NODE_DEBUG: "", NODE_DEBUG_NATIVE: "", SSLKEYLOGFILE: "", NODE_OPTIONS: "" },
  { NODE_OPTIONS: "--max-old-space-size=4096 --trace-warnings --enable-source-maps" },
  { HTTPS_PROXY: "http://proxy", DEBUG: "1", RUNNER_DEBUG: "1" },
];

test("an ordinary environment is not refused, nor one whose variables are empty", () => {
  for (const environment of ordinaryEnvironments) assert.equal(refuseEnvironment(environment), undefined);
});

test("a foreign error has the code INTERNAL, whatever it says of itself", () => {
  assert.equal(errorCode(new GateError("PATH_REFUSED", "expected x, got y")), "PATH_REFUSED");
  for (const foreign of [new Error("x"), Object.assign(new Error("x"), { code: "CANCELLED" }), null, "CANCELLED"])
    assert.equal(errorCode(foreign), "INTERNAL");
});

test("only promote and none end with success", () => {
  assert.deepEqual(exitCodes, { promote: 0, none: 0, hold: 1, investigate: 2 });
});

test("a target is known by its name or by any of its aliases, others are `other`", () => {
  const targets = { main: ["dep-1", "config.targets[0]"], constructor: ["dep-2"] };
  assert.equal(targetName(targets, "main"), "main");
  assert.equal(targetName(targets, "config.targets[0]"), "main");
  assert.equal(targetName(targets, "dep-2"), "constructor");
  for (const alias of ["dep-3", "", "toString", "MAIN"]) assert.equal(targetName(targets, alias), "other");
});

test("without declared targets an alias stands for itself, where it can be a name", () => {
  assert.equal(targetName({}, "dep-3"), "dep-3");
  for (const alias of ["", "config.targets[0]", "a b", "n".repeat(65)]) assert.equal(targetName({}, alias), "other");
});

test("the placeholders look like no real credential and are told from a nonce", () => {
  for (const placeholder of [placeholderCredential, `${impossibleModelPrefix}0a1b2c3d`]) {
    assert.equal(credentialRule(placeholder), null);
    assert.doesNotMatch(placeholder, noncePattern);
  }
});

test("the version is that of the package", () => {
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  assert.ok(typeof manifest === "object" && manifest !== null && "version" in manifest);
  assert.equal(version, manifest.version);
});

test("what was made for a text is made once, also nothing, and again after a hundred others", () => {
  const made: string[] = [];
  const half = remembered((text) => (made.push(text), text === "" ? null : text.length / 2));
  assert.deepEqual(["", "four", "", "four"].map(half), [null, 2, null, 2]);
  assert.deepEqual(made, ["", "four"]);
  for (let other = 0; other < 100; other += 1) half(String(other));
  assert.deepEqual([half("four"), made.filter((text) => text === "four").length], [2, 2]);
});

test("one is singular", () => {
  assert.deepEqual(
    [counted(0, "call"), counted(1, "call"), counted(2, "retry", "retries")],
    ["0 calls", "1 call", "2 retries"],
  );
});
