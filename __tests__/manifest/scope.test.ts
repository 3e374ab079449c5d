import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";

const scope = (text: string): [string, string] => ["routes:", `scope: ${text}\nroutes:`];
const idle = "expected a path pattern such as `gateway/**`, got one with an empty or `.` step";

const cases: BadCase[] = [
  {
    name: "a text for a list",
    change: scope("gateway/**"),
    problems: [
      "4:8 scope: expected a list of paths relative to the repository, with `*` and `**` as wildcards, got a string",
    ],
    remedy: "Write a list",
  },
  {
    name: "a scope of nothing",
    change: scope("[]"),
    problems: ["4:8 scope: expected at least 1 item, got 0"],
    remedy: "Add one.",
  },
  {
    name: "a pattern that leads out of the repository",
    change: scope("[gateway/../**]"),
    problems: ["4:9 scope[0]: expected a path without `..`, got one with it"],
    remedy: "without `..`",
  },
  {
    name: "files of git, which no pull request changes",
    change: scope("[gateway/**, .git/**]"),
    problems: ["4:21 scope[1]: expected a path without `.git`, got one with it"],
    remedy: "a committed file",
  },
  {
    name: "a folder",
    change: scope("[gateway/]"),
    problems: [`4:9 scope[0]: ${idle}`],
    remedy: "end the pattern with `/**`",
  },
  {
    name: "the working folder",
    change: scope("[./gateway/**]"),
    problems: [`4:9 scope[0]: ${idle}`],
    remedy: "Remove the empty or `.` step",
  },
  {
    name: "two slashes",
    change: scope("[gateway//a]"),
    problems: [`4:9 scope[0]: ${idle}`],
    remedy: "Remove the empty or `.` step",
  },
];
for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

for (const pattern of ["gateway/**", "**/*.yaml", "*", "**", ".github/fallback-gate.yml", "a.b/.c", "..a/b"]) {
  test(`accepts ${pattern}`, () => assert.equal(refusalOf(changed(...scope(`["${pattern}"]`))), null));
}
