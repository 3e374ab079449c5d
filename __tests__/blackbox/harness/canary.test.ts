import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNowhere } from "./canary.ts";

const secret = "cänary-7f3a/+ 9";
const secrets = { STAGING_KEY: secret };
const clean = {
  stdout: "hold\n",
  stderr: "",
  outputs: { decision: "hold" },
  summary: "# Hold",
  files: { "a.json": "{}" },
};
const request = { method: "POST", path: "/repos/a/b/issues/7/comments", query: new URLSearchParams(), text: "{}" };
const bytes = Buffer.from(secret);

const forms: readonly (readonly [form: string, text: string])[] = [
  ["plain text", secret],
  ["reversed", Array.from(secret).toReversed().join("")],
  ["base64", bytes.toString("base64")],
  ["base64 after one byte", Buffer.from(`:${secret}`).toString("base64")],
  ["base64 after two bytes", Buffer.from(`a:${secret}x`).toString("base64")],
  ["base64url", Buffer.from(`a:${secret}`).toString("base64url")],
  ["hex", bytes.toString("hex")],
  ["percent-encoding", encodeURIComponent(secret)],
];

for (const [form, text] of forms) {
  test(`a secret on stdout is found as ${form}`, () => {
    assert.throws(() => assertNowhere(secrets, { ...clean, stdout: `x ${text} y` }), /STAGING_KEY as .* in stdout/);
  });
}

const places: readonly (readonly [place: string, check: () => void])[] = [
  ["stderr", () => assertNowhere(secrets, { ...clean, stderr: secret })],
  ["the outputs", () => assertNowhere(secrets, { ...clean, outputs: { report: secret } })],
  ["the summary", () => assertNowhere(secrets, { ...clean, summary: secret })],
  ["a.json", () => assertNowhere(secrets, { ...clean, files: { "a.json": secret } })],
  ["request 0 POST", () => assertNowhere(secrets, clean, [{ ...request, text: secret }])],
];

for (const [place, check] of places) {
  test(`a secret is found in ${place}`, () => assert.throws(check, new RegExp(`in ${place}`)));
}

test("a clean run passes, and a mask may name the secret", () => {
  const stdout = `::add-mask::${secret}\nhold\n`;
  assert.doesNotThrow(() => assertNowhere(secrets, { ...clean, stdout }, [request]));
});
