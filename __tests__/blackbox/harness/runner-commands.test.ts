import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommand, readCommands } from "./runner-commands.ts";

const obeyed: readonly (readonly [line: string, name: string, properties: Record<string, string>, data: string])[] = [
  ["::add-mask::a%25b%0Ac", "add-mask", {}, "a%b\nc"],
  ["  \t::ERROR::late", "error", {}, "late"],
  [
    "::error file=a.yml,line=3,title=x%3Ay%2Cz::m:n::o",
    "error",
    { file: "a.yml", line: "3", title: "x:y,z" },
    "m:n::o",
  ],
  ["::notice line=,col=2,=x,y::m", "notice", { col: "2" }, "m"],
  ["::endgroup::", "endgroup", {}, ""],
  ["text ##[error]m", "error", {}, "m"],
  ["##[set-output name=decision;x=%3B%5D]promote", "set-output", { name: "decision", x: ";]" }, "promote"],
];

for (const [line, name, properties, data] of obeyed) {
  test(`the runner obeys ${line}`, () => assert.deepEqual(readCommand(line), { name, properties, data }));
}

for (const line of [
  "x ::error::m",
  "::error: :m",
  "::unknown::m",
  "##[unknown]m",
  "##[error",
  "::error",
  "",
  "# #[error]m",
]) {
  test(`the runner prints ${JSON.stringify(line)}`, () => assert.equal(readCommand(line), null));
}

test("lines end at CR, LF and CRLF, and no other character", () => {
  const stream = "a\r::error::1\n::error::2\r\n::error::3\u{2028}::error::4";
  assert.deepEqual(
    readCommands(stream).map(({ data }) => data),
    ["1", "2", "3\u{2028}::error::4"],
  );
});
