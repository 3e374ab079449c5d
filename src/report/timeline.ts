import type { Bundle, Call, Exchange } from "../generated/types.ts";

/** Maximum number of diagrams, worst routes first: each takes time to render in the browser. */
const diagrams = 5;

/** Maximum number of messages and notes per diagram. */
const steps = 40;

/** Shorter pauses are processing time of the gateway, not waits. */
const shownWaitMs = 50;

interface Drawn {
  route: string;
  exchange: Exchange;
}

/**
 * The most eventful exchange of each gated route as a Mermaid sequence diagram, from the calls that the witness saw; empty
 * if it saw none. `routes` lists the most important first.
 */
export function timeline({ evidence }: Pick<Bundle, "evidence">, routes: readonly string[]): string {
  const found = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute]));
  const drawn = routes.flatMap((route) => mostEventful(found.get(route)));
  const shown = drawn.slice(0, diagrams).map(diagram);
  const more = drawn.length > diagrams ? [`And ${drawn.length - diagrams} more routes, in report.html.`] : [];
  return [...shown, ...more].join("\n\n");
}

function mostEventful(found: Bundle["evidence"]["routes"][number] | undefined): Drawn[] {
  const [most] = (found?.exchanges ?? [])
    .filter(({ ledger }) => ledger.calls.length > 0)
    .toSorted((a, b) => b.ledger.calls.length - a.ledger.calls.length);
  return most === undefined || found === undefined ? [] : [{ route: found.route, exchange: most }];
}

function diagram({ route, exchange }: Drawn): string {
  const { ledger, check, observation } = exchange;
  const targets = [...new Set(ledger.calls.map(({ target }) => target))];
  const ids = new Map(targets.map((target, index) => [target, `T${index}`]));
  const all = ledger.calls.flatMap((call, index) => callSteps(call, ledger.calls.slice(0, index), ids));
  const shown = all.slice(0, steps - 3);
  return [
    "```mermaid",
    "sequenceDiagram",
    "  participant C as client",
    `  participant G as gateway ${plain(exchange.gateway)}`,
    ...targets.map((target) => `  participant ${ids.get(target) ?? "T"} as target ${plain(target)}`),
    `  C->>G: ${plain(route)} ${plain(check)} ${exchange.exchange}`,
    ...shown,
    ...(all.length > shown.length ? [`  Note over G: and ${all.length - shown.length} more steps`] : []),
    `  G-->>C: ${observation.status ?? "no status"} ${plain(observation.response_family)}`,
    "```",
  ].join("\n");
}

/** A call, and before it the pause since the last call at the same target. */
function callSteps(call: Call, earlier: readonly Call[], ids: ReadonlyMap<string, string>): string[] {
  const target = ids.get(call.target) ?? "T";
  const ended = earlier.findLast((other) => other.target === call.target)?.ended_ms ?? null;
  const wait = ended === null ? 0 : call.started_ms - ended;
  const took = call.ended_ms === null ? "still open" : `after ${call.ended_ms - call.started_ms} ms`;
  return [
    ...(wait >= shownWaitMs ? [`  Note over G,${target}: waits ${wait} ms`] : []),
    `  G->>${target}: ${call.status ?? "no status"} ${took}`,
  ];
}

/** Keeps only characters that have no meaning in Mermaid. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9 _-]/g, "_").slice(0, 64);
}
