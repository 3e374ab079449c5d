import assert from "node:assert/strict";
import { test } from "node:test";
import { markerOf, readMarker, withoutMarker } from "../../src/publish/own-comment.ts";

const marker = "<!-- fallback-gate manifest=fd0c5bb9eebed2ce run=42.3 -->";

test("a marker names the manifest by its hash, and the run", () => {
  assert.match(
    markerOf(".github/fallback-gate.yml", 42, 3),
    /^<!-- fallback-gate manifest=[0-9a-f]{16} run=42\.3 -->$/,
  );
  assert.notEqual(markerOf("a.yml", 1, 1), markerOf("b.yml", 1, 1));
});

test("what is written is read", () => {
  const text = markerOf("--> x.yml", 1_000_000, 12);
  const read = readMarker(`${text}\n# Hold`);
  assert.deepEqual([read?.runNumber, read?.runAttempt], [1_000_000, 12]);
  assert.equal(text.indexOf(read?.manifest ?? "none"), "<!-- fallback-gate manifest=".length);
});

const unread: readonly (readonly [why: string, body: string])[] = [
  ["stands after other text", `quoted: ${marker}`],
  ["stands on the second line", `\n${marker}`],
  ["is quoted", `> ${marker}`],
  ["has another tool's name", marker.replace("fallback-gate", "other-gate")],
  ["has a longer hash", marker.replace("fd0c", "fd0cfd0c")],
  ["has no attempt", marker.replace(".3", "")],
  ["has a number beyond all runs", marker.replace("42", "9".repeat(16))],
];

for (const [why, body] of unread) {
  test(`no marker is read when it ${why}`, () => assert.equal(readMarker(body), null));
}

test("bodies are compared without marker, carriage returns and outer space", () => {
  assert.equal(withoutMarker(`${marker}\r\n# Hold\r\nwhy\n\n`), "# Hold\nwhy");
  assert.equal(withoutMarker(`# Hold ${marker}`), `# Hold ${marker}`);
});
