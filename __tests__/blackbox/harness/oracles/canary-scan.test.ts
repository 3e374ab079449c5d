import assert from "node:assert/strict";
import { test } from "node:test";
import { canaryScan } from "./canary-scan.ts";
import { isMadeOf } from "./known-texts.ts";
import { watchedCredential, watchedText } from "./watched.ts";

const secret = "Kq7-zW2m.Xr9_Lp4v";
const bytes = Buffer.from(secret);
const hex = bytes.toString("hex");
const none = (): boolean => false;
const scan = canaryScan([watchedCredential("KEY", secret)], none);

const forms: readonly (readonly [form: string, text: string | Buffer])[] = [
  ["plain text", secret],
  ["base64", bytes.toString("base64")],
  ["base64 after one byte", Buffer.from(`:${secret}`).toString("base64")],
  ["base64 after two bytes", Buffer.from(`a:${secret}`).toString("base64")],
  ["base64url", Buffer.from(`??>${secret}`).toString("base64url")],
  ["hex", hex],
  ["upper-case hex", hex.toUpperCase()],
  ["hex of bytes apart", hex.replaceAll(/../g, "$& ")],
  ["percent-encoding", encodeURIComponent(`${secret}/ä`)],
  ["percent-encoding of every byte", hex.replaceAll(/../g, "%$&")],
  ["JSON", JSON.stringify(JSON.stringify(secret))],
  ["JSON escapes", Array.from(secret, (sign) => String.raw`\u00${sign.charCodeAt(0).toString(16)}`).join("")],
  [
    "upper-case JSON escapes",
    Array.from(secret, (sign) => String.raw`\u00${Buffer.from(sign).toString("hex").toUpperCase()}`).join(""),
  ],
  ["UTF-16LE", Buffer.from(secret, "utf16le")],
  ["UTF-16BE", Buffer.from(secret, "utf16le").swap16()],
  ["reversed text", Array.from(secret).toReversed().join("")],
  ["text with hyphens", Array.from(secret).join("-")],
  ["text with spaces", Array.from(secret).join(" ")],
  ["lines", Array.from(secret).join("\r\n")],
  ["its first eight letters and digits", secret.slice(0, 10)],
  ["eight in the middle", secret.slice(4, 14)],
  ["its last eight", secret.slice(-10)],
];

for (const [form, text] of forms)
  test(`a secret is found as ${form}`, () => {
    const content = Buffer.concat([Buffer.from('{"a": "'), Buffer.from(text), Buffer.from('"}\n')]);
    assert.match(scan("stdout", content).join(), /^KEY as .* in stdout/);
  });

for (const text of [secret.slice(0, 8), "Kq7zW2m", hex.slice(0, 14), "chat-completions", ""])
  test(`no secret is found in ${JSON.stringify(text)}`, () => assert.deepEqual(scan("stdout", Buffer.from(text)), []));

test("a part that is known is no secret, and the rest of the secret still is", () => {
  const known = canaryScan([watchedCredential("KEY", "staging-gateway-Kq7zW2mX")], (part) =>
    "staginggateway".includes(part),
  );
  assert.deepEqual(known("a", Buffer.from("the staging gateway")), []);
  assert.notDeepEqual(known("a", Buffer.from("gateway Kq7z")), []);
});

test("of a text, sixteen letters and digits are a sighting and fifteen are not", () => {
  const said = canaryScan([watchedText("answer", "My grandmother lives in Vladivostok")], none);
  assert.deepEqual(said("a", Buffer.from("grandmother live")), []);
  assert.notDeepEqual(said("a", Buffer.from("grandmother lives i")), []);
});

test("a part is made of known words where they meet, and of nothing else", () => {
  const plain = "chatbackupmainmodelgpt";
  assert.ok(isMadeOf("backupmain", plain) && isMadeOf("mainchat", plain) && isMadeOf("gptbackupchat", plain));
  assert.ok(!isMadeOf("backKq7zW2main", plain) && !isMadeOf("Kq7zW2mX", plain));
});
