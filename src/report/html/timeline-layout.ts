import type { Call } from "../../generated/types.ts";
import { inWords, type TimelineStep } from "./timeline-steps.ts";

/** A call as a bar: its position, in pixels from the left edge of its band, and in which row of its target's lane. */
export interface Bar extends TimelineStep {
  x: number;
  width: number;
  row: number;
}

/** Calls drawn in one line. A long exchange wraps into several bands, as text wraps into lines. */
export interface Band {
  bars: readonly Bar[];
  width: number;
}

const shortestBar = 28;
const narrowestBand = 340;
/** Fits a window of 1280 pixels. */
const widestBand = 970;
const edge = 8;

/** The calls in their bands. Times are drawn by their logarithm: milliseconds and half a minute fit on one line. */
export function bandsOf(steps: readonly TimelineStep[]): Band[] {
  const bands: Bar[][] = [];
  for (const step of steps) {
    const last = bands.at(-1);
    const bar = barOf(step, last ?? []);
    if (last !== undefined && edge + bar.x + bar.width <= widestBand) last.push(bar);
    else bands.push([barOf(step, [])]);
  }
  return bands.map((bars) => ({ bars, width: Math.max(narrowestBand, edge + rightmost(bars)) }));
}

function barOf(step: TimelineStep, before: readonly Bar[]): Bar {
  const x = leftOf(step, before);
  const width = shortestBar + grown(durationOf(step.call), 4);
  return { ...step, x, width, row: freeRow(before, step.call.target, x) };
}

/** After the previous calls, or next to the one that it overlaps. */
function leftOf(step: TimelineStep, bars: readonly Bar[]): number {
  const last = bars.at(-1);
  if (last === undefined) return edge + gapWidth(step, 0);
  const end = Math.max(...bars.map(({ call }) => endOf(call)));
  if (step.call.started_ms >= end) return rightmost(bars) + gapWidth(step, step.call.started_ms - end);
  const share = (step.call.started_ms - last.call.started_ms) / Math.max(1, durationOf(last.call));
  return last.x + Math.round(Math.min(1, Math.max(0, share)) * last.width) + edge;
}

/** Wide enough for its text. */
function gapWidth({ wait, isSwitch }: TimelineStep, pauseMs: number): number {
  if (wait !== null) return 8 + 6 * inWords(wait.wait_ms).length + grown(pauseMs, 2);
  return isSwitch ? 14 + grown(pauseMs, 2) : 0;
}

function freeRow(bars: readonly Bar[], target: string, x: number): number {
  const taken = new Set(
    bars.filter((bar) => bar.call.target === target && bar.x + bar.width > x).map(({ row }) => row),
  );
  const rows = Array.from({ length: taken.size + 1 }, (_, row) => row);
  return rows.find((row) => !taken.has(row)) ?? taken.size;
}

function rightmost(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ x, width }) => x + width));
}

function durationOf(call: Call): number {
  return Math.max(0, endOf(call) - call.started_ms);
}

function endOf({ started_ms, ended_ms }: Call): number {
  return ended_ms ?? started_ms;
}

function grown(ms: number, pixels: number): number {
  return Math.round(pixels * Math.log10(1 + ms));
}
