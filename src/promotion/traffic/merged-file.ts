import { utf8Text } from "../../core/utf8.ts";
import type { Traffic } from "../../generated/types.ts";
import type { Sides } from "../change.ts";
import { readTraffic, type TrafficFile, type UnreadFile } from "./document.ts";
import { mergedText } from "./line-merge.ts";
import { shareOf, type ShareReading } from "./share.ts";

/** A traffic file as git merges it. */
export type MergedFile = TrafficFile | UnreadFile | "conflict" | "too-different";

/** The file as git merges it; null if only one side changed it, or if one does not have it as a text. */
export function mergedFile(file: string, { forked, base, merged, touched, stale }: Sides): MergedFile | null {
  if (!touched || !stale) return null;
  const [before, ours, theirs] = [forked, base, merged].map((bytes) =>
    bytes === null ? null : utf8Text(bytes, { keepMark: true }),
  );
  if (typeof before !== "string" || typeof ours !== "string" || typeof theirs !== "string") return null;
  const found = mergedText(before, ours, theirs);
  return typeof found === "string" ? found : readTraffic(file, new TextEncoder().encode(found.text));
}

/**
 * The higher of two shares: of the weights merged one by one, and of the lines that git merges. They differ if a side has
 * moved or renamed what contains the weights. Unknown if the merged lines give no share. After a conflict nothing can be
 * merged before somebody resolves it, so only the weights count.
 */
export function worseMerge(ofWeights: ShareReading, merged: MergedFile | null, traffic: Traffic): ShareReading {
  if (merged === null || merged === "conflict" || "problem" in ofWeights) return ofWeights;
  const ofLines = merged === "too-different" ? null : shareOf(merged, traffic);
  if (ofLines === null || "problem" in ofLines) return { problem: "merge-tangled", at: ofWeights.at, field: null };
  return ofLines.share > ofWeights.share ? ofLines : ofWeights;
}
