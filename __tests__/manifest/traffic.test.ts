import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";

const traffic = (text: string): [string, string] => ["    model", `    traffic: { ${text} }\n    model`];
const place = "routes[0].traffic";
const unreadable =
  "expected a pointer such as `/spec/http/{name=chat}/route/*/weight`, got a text that is not a valid pointer";

const cases: BadCase[] = [
  {
    name: "traffic without a place",
    change: traffic("file: a.yaml"),
    problems: [`7:14 ${place}: expected the key \`at\`, got none`],
    remedy: "Add `at:`",
  },
  {
    name: "a file outside the repository",
    change: traffic("file: ../a.yaml, at: /a"),
    problems: [`7:22 ${place}.file: expected a path without \`..\`, got one with it`],
    remedy: "without `..`",
  },
  {
    name: "a file of git",
    change: traffic("file: .git/config, at: /a"),
    problems: [`7:22 ${place}.file: expected a path without \`.git\`, got one with it`],
    remedy: "a committed file",
  },
  {
    name: "weights that belong together without `*`",
    change: traffic("file: a, among: /routes/weight, at: { key: b }"),
    problems: [`7:32 ${place}.among: expected exactly one step \`*\`, got 0`],
    remedy: "/routes/chat/*/weight",
  },
  {
    name: "weights that differ in two steps",
    change: traffic('file: a, among: "/routes/*/b/*{c=d}/weight", at: { key: b }'),
    problems: [`7:32 ${place}.among: expected exactly one step \`*\`, got 2`],
    remedy: "Put `*` at the step where",
  },
  {
    name: "weights of a list that differ in two steps",
    change: traffic('file: a, among: [/stable, "/a/*/*"], at: /stable'),
    problems: [`7:42 ${place}.among[1]: expected at most one step \`*\`, got 2`],
    remedy: "Put `*` at the step where",
  },
  {
    name: "a list of one",
    change: traffic("file: a, among: [/stable], at: /stable"),
    problems: [`7:32 ${place}.among: expected at least 2 items, got 1`],
    remedy: "",
  },
  {
    name: "a pointer of a list that cannot be read",
    change: traffic('file: a, among: [/stable, "/{a"], at: /stable'),
    problems: [`7:42 ${place}.among[1]: ${unreadable}`],
    remedy: "Close every brace",
  },
  {
    name: "a default of one number",
    change: traffic("file: a, at: /a, default: 1"),
    problems: [`7:42 ${place}.default: expected \`among\` next to \`default\`, got none`],
    remedy: "remove `default`",
  },
  {
    name: "a default below 0",
    change: traffic('file: a, among: "/a/*", at: { key: b }, default: -1'),
    problems: [`7:65 ${place}.default: expected a number from 0 to 1000000, got -1`],
    remedy: "",
  },
  {
    name: "a number in the place of weights",
    change: traffic("file: a, among: 3, at: /a"),
    problems: [`7:32 ${place}.among: expected a pointer, or a list of at least 2 pointers, got 3`],
    remedy: "Write a pointer",
  },
  {
    name: "a brace that is not closed",
    change: traffic('file: a, among: "/routes/{name=chat/*/weight", at: { key: b }'),
    problems: [`7:32 ${place}.among: ${unreadable}`],
    remedy: "Close every brace",
  },
  {
    name: "a tilde that escapes nothing",
    change: traffic("file: a, at: /a~2b"),
    problems: [`7:29 ${place}.at: ${unreadable}`],
    remedy: "`~0` for `~`",
  },
  {
    name: "the same in the name of a field",
    change: traffic('file: a, doc: { "/a~2b": c }, at: /a'),
    problems: [`7:32 ${place}.doc.…: ${unreadable}`],
    remedy: "`~0` for `~`",
  },
  {
    name: "fields without the weights among which they choose",
    change: traffic("file: a, at: { key: b }"),
    problems: [`7:29 ${place}.at: expected a pointer, got a map without \`among\` next to it`],
    remedy: "`among`",
  },
  {
    name: "several weights as the own one",
    change: traffic("file: a, at: /routes/*/weight"),
    problems: [`7:29 ${place}.at: expected a pointer to one weight, got one with a \`*\` step`],
    remedy: "Use `*` only in `among`",
  },
  {
    name: "a pointer that begins elsewhere",
    change: traffic("file: a, at: routes/weight"),
    problems: [`7:29 ${place}.at: expected a pointer such as \`/routes/chat/*/weight\`, got another string`],
    remedy: "Write a pointer",
  },
  {
    name: "a number as a place",
    change: traffic("file: a, at: 3"),
    problems: [
      `7:29 ${place}.at: expected a pointer, or a map of fields and their values such as \`{ name: backup }\`, got 3`,
    ],
    remedy: "Write a pointer",
  },
  {
    name: "a field that is nothing",
    change: traffic("file: a, doc: { kind: }, at: /a"),
    problems: [
      `7:38 ${place}.doc.kind: expected a text of at most 256 printable ASCII characters, a number or a boolean, got nothing`,
    ],
    remedy: "or remove the key",
  },
  {
    name: "a document that is a text",
    change: traffic("file: a, doc: HTTPRoute, at: /a"),
    problems: [
      `7:30 ${place}.doc: expected a map of fields and their values such as \`{ name: backup }\`, got a string`,
    ],
    remedy: "Write a map",
  },
  {
    name: "the share itself, which is no key",
    change: traffic("file: a, at: /a, weight: 5"),
    problems: [`7:33 ${place}.weight: expected a known key, got an unknown one`],
    remedy: "Use one of: `file`, `doc`, `among`, `at`, `default`.",
  },
];
for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const silent: [name: string, text: string][] = [
  ["a number", "file: a.json, at: /weights/backup"],
  ["a key of a map", "file: .github/a.yaml, among: /routes/chat/*/weight, at: { key: backup }"],
  ["weights in two places", "file: a, among: [/spec/to/weight, /spec/others/*/weight], at: { name: b }, default: 1"],
  ["the only entry that has a field", 'file: a, at: "/steps/{setWeight=*}/setWeight"'],
  ["a pointer below the list", "file: a, among: /routes/*/weight, at: /backup/weight"],
  [
    "fields of a list",
    'file: a, doc: { kind: HTTPRoute, "/metadata/name": a }, among: "/a/*{b=c,/d=e}/f", at: { "/g": 1, h: true }',
  ],
];
for (const [name, text] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(changed(...traffic(text))), null));
}
