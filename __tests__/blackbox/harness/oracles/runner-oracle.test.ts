import assert from "node:assert/strict";
import { test } from "node:test";
import { anyCommands, unmeantCommands, unmeantFiles, withoutMasks } from "./runner-oracle.ts";

const isSecret = (value: string): boolean => value === "the-secret";

const meant = [
  "::add-mask::the-secret",
  "::error title=hold%3A smoke,file=a.yml,line=3,col=4::m",
  "::notice::done",
  "::group::Routes",
  "::endgroup::",
  "a::b::c",
  "std::vector::at",
  "hold: no command here",
];
for (const line of meant)
  test(`the product may say ${line}`, () => assert.deepEqual(unmeantCommands(line, isSecret), []));

const unmeant = [
  "::add-mask::hold",
  "::set-output name=decision::promote",
  "::set-env name=PATH::/tmp",
  "::add-path::/tmp",
  "::save-state name=a::b",
  "::stop-commands::token",
  "::add-matcher::a.json",
  "::echo::on",
  "::debug::m",
  "::error endLine=3::m",
  "  ::SET-OUTPUT name=decision::promote",
  "##[set-output name=decision]promote",
  "text ##[error]m",
  "text ##[unknown]m",
  "::unknown::m",
];
for (const line of unmeant)
  test(`the product may not say ${line}`, () => assert.deepEqual(unmeantCommands(`a\n${line}\nb`, isSecret), [line]));

test("a command is found after CR, LF and CRLF", () => {
  const stream = "a\r::set-env name=A::1\n::add-path::b\r\n::debug::c";
  assert.equal(unmeantCommands(stream, isSecret).length, 3);
});

test("outside GitHub every command is one too many, a meant one as well", () => {
  assert.deepEqual(anyCommands(meant.join("\n")), meant.slice(0, 5));
});

test("what a mask says is not seen, and the rest is", () => {
  assert.equal(withoutMasks("a\n::add-mask::the-secret\r\nb"), "a\nb");
});

const nothing = { output: "", state: "", env: "", path: "" };

test("outputs of action.yml may be written", () => {
  assert.deepEqual(unmeantFiles({ ...nothing, output: "decision=hold\nroutes<<e-1\n{}\ne-1\n" }), []);
});

const files: readonly (readonly [why: string, files: Partial<typeof nothing>])[] = [
  ["an output that action.yml does not have", { output: "token=1\n" }],
  ["a line that is no pair", { output: "decision\n" }],
  ["a value without an end", { output: "routes<<end\n1\n" }],
  ["an end that stands after a CR", { output: "routes<<end\na\rend\rdecision=promote\nend\n" }],
  ["a state", { state: "a=1\n" }],
  ["a variable for later steps", { env: "NODE_OPTIONS=--require=/tmp/a\n" }],
  ["a folder for programs", { path: "/tmp/bin\n" }],
];
for (const [why, written] of files)
  test(`not meant in a command file: ${why}`, () => assert.equal(unmeantFiles({ ...nothing, ...written }).length, 1));
