import assert from "node:assert/strict";
import { test } from "node:test";
import { readScriptedAnswer, scriptedAnswer } from "../../src/core/placeholders.ts";

const [main, backup] = [scriptedAnswer("main"), scriptedAnswer("backup-eu")];
const join = (...parts: readonly (string | undefined)[]): string => parts.join("");

const rows: readonly (readonly [why: string, text: string, reading: ReturnType<typeof readScriptedAnswer>])[] = [
  ["one target's answer", main.join(""), "whole"],
  ["another target's answer", backup.join(""), "whole"],
  ["white space around it", `\n${main.join("")}\n`, "whole"],
  ["no part but the first", join(main[0]), "truncated"],
  ["the last part is missing", join(main[0], main[1]), "truncated"],
  ["half of the first part", join(main[0]).slice(0, -2), "truncated"],
  ["the rest comes from another target", join(main[0], backup[1], backup[2]), "stitched"],
  ["another target begins anew", join(main[0], ...backup), "stitched"],
  ["the same target begins anew", join(main[0], ...main), "stitched"],
  ["a part comes twice", join(main[0], main[1], main[1], main[2]), "stitched"],
  ["a part is missing in the middle", join(main[0], main[2]), "stitched"],
  ["somebody else's text stands before it", `Sorry. ${main.join("")}`, "stitched"],
  ["a real model's answer", "Hello.", null],
  ["no text", "", null],
];

for (const [why, text, reading] of rows)
  test(`a text is ${reading ?? "not the scripted provider's"}: ${why}`, () =>
    assert.equal(readScriptedAnswer(text), reading));
