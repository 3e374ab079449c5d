import assert from "node:assert/strict";
import { test } from "node:test";
import { keyReadings } from "../../../src/promotion/traffic/key-readings.ts";

const same: readonly (readonly [name: string, ...keys: string[]])[] = [
  ["notations of a number", "2", "02", "0x2", "0o2", "0b10", "2.0", "+2", "2e0", "0_2"],
  ["octal in YAML 1.1", "010", "8"],
  ["decimal in YAML 1.2", "010", "10"],
  ["sixties in YAML 1.1", "1:30", "90"],
  ["negative numbers", "-2", "-2.0", "-0x2"],
  ["versions that are numbers", "1.1", "1.10"],
  ["words for true, which is 1 to some", "on", "Yes", "TRUE", "y", "1"],
  ["words for false", "off", "No", "FALSE", "n", "0"],
  ["words for nothing", "~", "null", ""],
];

for (const [name, first = "", ...others] of same) {
  test(`one key to some reader: ${name}`, () => {
    const readings = new Set(keyReadings(first));
    for (const key of others)
      assert.ok(
        keyReadings(key).some((reading) => readings.has(reading)),
        key,
      );
  });
}

for (const key of [
  "backup-eu",
  "main",
  "one",
  "1.2.3",
  "2026-11-20",
  "v2",
  "-",
  ".",
  "x-1",
  "1a",
  "e5",
  "1:",
  ".inf",
]) {
  test(`a text to every reader: ${key}`, () => assert.deepEqual(keyReadings(key), []));
}

test("numbers that differ are different keys", () => {
  const readings = ["1", "2", "3", "10", "0x11", "-1"].flatMap(keyReadings);
  assert.equal(new Set(readings).size, readings.length);
});
