import assert from "node:assert/strict";
import { test } from "node:test";
import { shareOf } from "../../../src/promotion/traffic/share.ts";
import { changesBetween, edited, file, fileOf, readText, shareIn } from "./files.ts";
import { type Sample, samples } from "./samples.ts";

const swapped = ({ text, main, between, backup }: Sample) =>
  edited(text, main + between + backup, backup + between + main);
const withOwn = ({ text, backup, own }: Sample, index: 1 | 2 | 3) =>
  edited(text, backup, edited(backup, own[0], own[index]));
const weight = (text: string) => Number(/[\d.]+/.exec(text)?.[0]);

for (const sample of samples) {
  const { name, text, traffic, main, between, backup, own, mainWeight, inserted, comment } = sample;
  const others = (head: string) => changesBetween(text, head, traffic);
  const shareWith = (mine: string, ...rest: string[]) =>
    Number((weight(mine) / rest.reduce((sum, other) => sum + weight(other), weight(mine))).toPrecision(12));

  test(`${name}: the share, and where the weight stands`, () => {
    const reading = shareOf(readText(text), { file, ...traffic });
    assert.ok(!("problem" in reading));
    assert.equal(reading.share, 0.05);
    assert.equal(reading.ofSum, true);
    assert.equal(reading.group.entries.length, 2);
    assert.ok(reading.at !== null);
    const line = text.split("\n")[reading.at.line - 1] ?? "";
    assert.ok(line.slice(reading.at.column - 1).startsWith(own[0].replace(/\D+/, "")));
    assert.ok(line.includes(own[0]));
  });

  test(`${name}: a promotion raises the share, and nothing else changes`, () => {
    const head = withOwn(sample, 1);
    assert.equal(shareIn(head, traffic), shareWith(own[1], mainWeight));
    assert.deepEqual(others(head), []);
  });

  test(`${name}: a rollback lowers the share down to 0`, () => {
    assert.equal(shareIn(withOwn(sample, 2), traffic), shareWith(own[2], mainWeight));
    assert.equal(shareIn(withOwn(sample, 3), traffic), 0);
    assert.deepEqual(others(withOwn(sample, 3)), []);
  });

  test(`${name}: another order is another text and nothing more`, () => {
    assert.notEqual(swapped(sample), text);
    assert.equal(shareIn(swapped(sample), traffic), 0.05);
    assert.deepEqual(others(swapped(sample)), []);
  });

  test(`${name}: an inserted entry lowers the share and is another change`, () => {
    const head = edited(text, main, main + between + inserted);
    assert.equal(shareIn(head, traffic), shareWith(own[0], mainWeight, mainWeight));
    assert.equal(others(head).length, 1);
    assert.equal(changesBetween(head, text, traffic).length, 1);
  });

  test(`${name}: the primary at 0 leaves everything to the backup`, () => {
    const none = edited(text, main, edited(main, mainWeight, mainWeight.replace(/[\d.]+/, "0")));
    assert.equal(shareIn(none, traffic), 1);
    assert.deepEqual(others(none), []);
  });

  test(`${name}: a key that stands twice makes the file unreadable`, () => {
    const twice = own[0].startsWith('"') ? `${own[0]}, ${own[1]}` : `{ ${own[0]}, ${own[1]} }`;
    const head = own[0].startsWith('"') ? edited(backup, own[0], twice) : `- ${twice}`;
    assert.equal(shareIn(edited(text, backup, head), traffic), "duplicate-key");
  });

  test(`${name}: comments and blanks change nothing`, () => {
    const head = comment + text.replaceAll(/$/gm, " ");
    assert.notEqual(head, text);
    assert.equal(shareIn(head, traffic), 0.05);
    assert.deepEqual(others(head), []);
    assert.equal(fileOf(head).documents.length, fileOf(text).documents.length);
  });
}
