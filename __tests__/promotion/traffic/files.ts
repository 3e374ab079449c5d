import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { otherChanges } from "../../../src/promotion/traffic/differences.ts";
import { readTraffic, type TrafficFile, type UnreadFile } from "../../../src/promotion/traffic/document.ts";
import { shareOf } from "../../../src/promotion/traffic/share.ts";
import type { Traffic } from "../../../src/generated/types.ts";

export const file = "gateway/routes.yaml";

export function readText(text: string | Uint8Array): TrafficFile | UnreadFile {
  return readTraffic(file, typeof text === "string" ? new TextEncoder().encode(text) : text);
}

/** `problem line:column` of an unreadable text; null for a readable one. */
export function refusalOf(text: string | Uint8Array): string | null {
  const read = readText(text);
  if ("documents" in read) return null;
  const { line, column } = read.locate(read.obstacle.offset);
  return `${read.obstacle.problem} ${line}:${column}`;
}

/** A traffic file that can be read. */
export function fileOf(text: string): TrafficFile {
  const read = readText(text);
  assert.ok("documents" in read, "the text can be read");
  return read;
}

/** The share, or the reason why there is none. `entry-missing` if the group has no entry of the route. */
export function shareIn(text: string, traffic: Omit<Traffic, "file">): number | string {
  const reading = shareOf(readText(text), { file, ...traffic });
  if ("problem" in reading) return reading.problem;
  return reading.at === null ? "entry-missing" : reading.share;
}

/** `line field` of each other change. */
export function changesBetween(base: string, head: string, ...traffics: Omit<Traffic, "file">[]): string[] {
  const changes = otherChanges(
    fileOf(base),
    fileOf(head),
    traffics.map((traffic) => ({ file, ...traffic })),
  );
  return changes.map(({ field, at }) => `${at.line} ${field}`);
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/traffic/${name}`, import.meta.url), "utf8");
}

/** The text with one place changed. The place must occur exactly once. */
export function edited(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, `"${from}" occurs once in the text`);
  return text.replace(from, () => to);
}
