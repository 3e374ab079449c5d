import { counted } from "../../core/counted.ts";
import { markup, nothing, type Html } from "./markup.ts";
import { bandsOf, type Band, type Bar } from "./timeline-layout.ts";
import { inWords, timelineSteps } from "./timeline-steps.ts";
import type { Timeline } from "./timeline.ts";

const laneNames = 112;
const layerHeight = 30;
const switchSpace = 18;
const rowHeight = 40;
const barHeight = 22;
const barTop = 14;
const bandSpace = 14;
const gatewayBottom = layerHeight + barHeight;

/** One lane per layer and target, one bar per call with its time and status. */
export function drawing(timeline: Timeline, id: string, title: string): Html {
  const bands = bandsOf(timelineSteps(timeline.calls)).map((band) => placed(band, timeline.targets));
  const width = laneNames + Math.max(0, ...bands.map((band) => band.width)) + 8;
  const tops = bands.map((_, index) => bands.slice(0, index).reduce((sum, { height }) => sum + height + bandSpace, 0));
  const height = bands.reduce((sum, band) => sum + band.height + bandSpace, 0);
  const drawn = bands.map((band, index) => {
    const inside = bandDrawing(band, timeline, { isFirst: index === 0, isLast: index === bands.length - 1 });
    return markup`<g transform="translate(0 ${tops[index] ?? 0})">${inside}</g>\n`;
  });
  return markup`<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${timeline.told}</desc>
${drawn}</svg>`;
}

interface Lane {
  target: string;
  top: number;
  calls: number;
}

interface PlacedBand extends Band {
  lanes: readonly Lane[];
  height: number;
}

/** The lanes of a band below each other: calls that overlap take a row each. */
function placed(band: Band, targets: readonly string[]): PlacedBand {
  const lanes: Lane[] = [];
  let top = 2 * layerHeight + switchSpace;
  for (const target of targets) {
    const bars = band.bars.filter(({ call }) => call.target === target);
    lanes.push({ target, top, calls: bars.length });
    top += rowHeight * (1 + Math.max(0, ...bars.map(({ row }) => row)));
  }
  return { ...band, lanes, height: top };
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
}

function bandDrawing(band: PlacedBand, timeline: Timeline, { isFirst, isLast }: Place): Html {
  const sent = isFirst ? `${timeline.clientSent} sent` : "goes on";
  const request = isFirst ? arrow(laneNames + 12, barHeight, layerHeight) : nothing;
  const answer = isLast ? arrow(laneNames + band.width - 12, layerHeight, barHeight) : nothing;
  return markup`${layerLane("client", 0, band.width, isLast ? `${sent}, got ${timeline.answer}` : sent)}
${layerLane("gateway", layerHeight, band.width, `said ${timeline.gatewaySaid}`)}
${request}${answer}
${band.lanes.map((lane) => targetLane(lane, band.width))}${band.bars.map((bar) => callDrawing(bar, band.lanes))}`;
}

function layerLane(name: string, top: number, width: number, text: string): Html {
  const shown = shortened(text, Math.floor((width - 48) / 6));
  return markup`<text x="0" y="${top + 15}">${name}</text><rect class="layer" x="${laneNames}" y="${top}" width="${width}" height="${barHeight}" rx="3"/><text class="said" x="${laneNames + 24}" y="${top + 15}">${shown}</text>`;
}

function targetLane({ target, top, calls }: Lane, width: number): Html {
  const line = top + barTop + barHeight / 2;
  return markup`<text x="0" y="${top + 22}">${shortened(target, 15)}</text><text class="small" x="0" y="${top + 35}">${counted(calls, "call")}</text><path class="rail" d="M${laneNames} ${line}h${width}"/>
`;
}

function callDrawing(bar: Bar, lanes: readonly Lane[]): Html {
  const { call, number, wait } = bar;
  const lane = lanes.find(({ target }) => target === call.target);
  const top = (lane?.top ?? 0) + rowHeight * bar.row + barTop;
  const x = laneNames + bar.x;
  return markup`${arrow(x + 4, gatewayBottom, top)}${switchDrawing(bar, x)}${waitDrawing(bar, x, top)}<text class="small" x="${x + 9}" y="${top - 3}">${wait === null ? nothing : markup`↻`}${number}</text><rect class="call ${statusLook(call.status)}" x="${x}" y="${top}" width="${bar.width}" height="${barHeight}" rx="3"/><text class="status" x="${x + bar.width / 2}" y="${top + 15}">${call.status ?? "cut"}</text>
`;
}

function switchDrawing({ isSwitch }: Bar, x: number): Html {
  return isSwitch ? markup`<text class="switch" x="${x + 9}" y="${gatewayBottom + 13}">switch</text>` : nothing;
}

function waitDrawing({ wait }: Bar, x: number, top: number): Html {
  if (wait === null) return nothing;
  return markup`<text class="wait" x="${x - 4}" y="${top + 15}">${inWords(wait.wait_ms)}</text>`;
}

function arrow(x: number, from: number, to: number): Html {
  const head = to > from ? -4 : 4;
  return markup`<path class="arrow" d="M${x} ${from}V${to}m-3 ${head}l3 ${-head}l3 ${head}"/>`;
}

function statusLook(status: number | null): string {
  if (status === null) return "mute";
  return status >= 200 && status < 300 ? "good" : "bad";
}

function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 3)}...`;
}
