import { counted } from "../../core/counted.ts";
import type { Bundle, Call } from "../../generated/types.ts";
import { exchangeName, type GatedExchange } from "../gated-exchanges.ts";
import { code, markup, nothing, type Html } from "./markup.ts";
import { data, tableOf, words, type Cell, type Table } from "../tables/table.ts";
import { folded, table } from "./parts.ts";
import { drawing } from "./timeline-drawing.ts";
import { inWords, timelineSteps, type TimelineStep } from "./timeline-steps.ts";
import { timelinesOf, type Timeline } from "./timeline.ts";

const legend =
  "A bar is a call that the provider saw, with its status; the wait is shown before each retry. " +
  "Lengths grow with the logarithm of time.";

/** The calls of the most interesting exchanges as drawings; null if there are none. */
export function timelines(bundle: Bundle, gated: readonly GatedExchange[]): Html | null {
  const { shown, more } = timelinesOf(bundle, gated);
  if (shown.length === 0) return null;
  return markup`<p class="beside">${legend} ↻ marks a retry.</p>
${layersLine(bundle)}${shown.map(figure)}${leftOut(more, "exchange", "with several calls")}`;
}

function leftOut(more: number, what: string, which: string): Html {
  return more === 0 ? nothing : markup`<p>${counted(more, `more ${what}`)} ${which}: the bundle has all of them.</p>\n`;
}

function layersLine({ manifest: { layers }, run }: Bundle): Html {
  const declared = layers.map(({ name, attempts }) => markup`<li>${code(name)} ${attempts ?? "unknown"}</li>`);
  const repeated = run.run_attempt > 1 ? [markup`<li>this re-run of the job ${run.run_attempt}</li>`] : [];
  if (declared.length + repeated.length === 0) return nothing;
  return markup`<p>Layers that may repeat a call, outermost first, with the attempts that the manifest declares:</p>
<ol class="layers">${[...repeated, ...declared]}</ol>
`;
}

function figure(timeline: Timeline, index: number): Html {
  const { route, exchange, calls, more, gatewaySaid } = timeline;
  const name = `${route} ${exchangeName(exchange)}`;
  const said = `${counted(calls.length + more, "call")}, gateway said ${gatewaySaid}`;
  const summary = markup`<h3>${code(route)} ${code(exchangeName(exchange))}</h3> <span class="beside">${said}</span>`;
  const title = `Calls of ${name}`;
  const drawn = drawing(timeline, `timeline-${index + 1}`, title);
  const body = markup`<div class="scroll" role="region" aria-label="Timeline of ${name}" tabindex="0">${drawn}</div>
${leftOut(more, "call", "of this exchange")}${folded(markup`As a table`, table(callsTable(title, calls)))}`;
  return markup`<div class="figure">${folded(summary, body, true)}</div>
`;
}

function callsTable(caption: string, calls: readonly Call[]): Table {
  return tableOf(caption, timelineSteps(calls), [
    { head: "call", cell: ({ number }) => words(number) },
    { head: "target", cell: ({ call }) => data(call.target) },
    { head: "started", cell: ({ call }) => words(inWords(call.started_ms)) },
    { head: "ended", cell: ({ call }) => words(call.ended_ms === null ? "open" : inWords(call.ended_ms)) },
    { head: "status", cell: ({ call }) => data(call.status, "cut") },
    { head: "how", cell: (step) => words(howOf(step)) },
    { head: "waited", cell: ({ wait }) => timeOrNone(wait?.wait_ms ?? null) },
    { head: "Retry-After", cell: ({ wait }) => timeOrNone(wait?.retry_after_ms ?? null) },
  ]);
}

function timeOrNone(ms: number | null): Cell {
  return words(ms === null ? "none" : inWords(ms));
}

function howOf({ wait, isSwitch }: TimelineStep): string {
  const how = [...(isSwitch ? ["switch"] : []), ...(wait === null ? [] : ["retry"])];
  return how.join(", ") || "first call";
}
