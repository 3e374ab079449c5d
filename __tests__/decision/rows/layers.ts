import type { EffectiveLayer, Exchange } from "../../../src/generated/types.ts";
import { anExchange, calls, seen, ledgerOf, byWitness, sound } from "../../support/evidence.ts";
import { aLog } from "../../support/logs.ts";
import { aRoute } from "../../support/manifest.ts";
import type { Row, Scene } from "./row.ts";

function layer(name: string, attempts: number | null, timeout_ms: number | null = null): EffectiveLayer {
  return { name, attempts, timeout_ms };
}

const once = layer("app-client", 1);
const most = "expected the declared layers to make at most 4 attempts, got a worst case of";

export const layersFit: readonly Row[] = [
  ["no layers are declared", {}],
  ["the worst case is the budget: two attempts at each of two targets", { layers: [once, layer("gateway", 2)] }],
  [
    "an unknown layer counts as one attempt, and as none that repeats",
    { layers: [layer("gateway", 2), layer("provider", null)] },
  ],
  ["a route without targets has one", { route: { targets: {} }, layers: [layer("gateway", 4)] }],
  [
    "the worst case is one above the budget",
    { route: { targets: {} }, layers: [layer("gateway", 5)] },
    ["over-budget hold failed - 15:1", `${most} exactly 5 (gateway 5, times 1 targets)`],
  ],
  [
    "the worst case is above the budget, and a layer is unknown",
    { layers: [layer("gateway", 3), layer("provider", null)] },
    ["over-budget hold failed - 15:1", `${most} at least 6 (gateway 3, provider unknown, times 2 targets)`],
  ],
  [
    "two layers repeat, within the budget",
    { route: { targets: {} }, layers: [layer("job-queue", 2), layer("gateway", 2)] },
    ["several-layers hold failed - 15:1", "expected at most 1 layers to repeat calls, got 2 (job-queue, gateway)"],
  ],
  [
    "two layers may repeat",
    {
      route: { targets: {}, retry_budget: { ...aRoute().retry_budget, retrying_layers: 2 } },
      layers: [layer("job-queue", 2), layer("gateway", 2)],
    },
  ],
];

const order = (inner: string, outer: string, outerMs: number, innerMs: number) =>
  `expected the timeout of ${inner} to be at most that of ${outer} around it (${outerMs} ms), got ${innerMs} ms`;

export const timeoutOrder: readonly Row[] = [
  ["no layers are declared", {}],
  [
    "timeouts fall or stay from the outermost inwards",
    { layers: [layer("app-client", 1, 30), layer("gateway", 1, 30), layer("provider", 1, 20)] },
  ],
  ["a layer without a timeout is passed over", { layers: [layer("app-client", 1), layer("gateway", 1, 30)] }],
  [
    "an inner timeout is longer",
    { layers: [layer("app-client", 1, 20), layer("gateway", 1, 30)] },
    ["inverted hold failed - 17:9", order("gateway", "app-client", 20, 30)],
  ],
  [
    "an inner timeout is longer than that of the layer before the one without",
    { layers: [layer("app-client", 1, 20), layer("job-queue", 1), layer("gateway", 1, 30)] },
    ["inverted hold failed - 15:1", order("gateway", "app-client", 20, 30)],
  ],
];

/** A retried call: the first one ends, and the second one begins so much later. */
function repeatedAfter(wait_ms: number, retry_after_ms: number | null = null): Exchange[] {
  const [first, second] = calls("main 500", "main 200");
  if (first === undefined || second === undefined) return [];
  const made = [
    { ...first, ended_ms: 10, retry_after_ms },
    { ...second, started_ms: 10 + wait_ms, ended_ms: 20 + wait_ms },
  ];
  return sound(anExchange("smoke", { ledger: ledgerOf([byWitness(2)], made) }));
}

/** Attempts that a log has counted and nobody has timed. */
function counted(per_target: Record<string, number>, over: Partial<Exchange> = {}): Exchange[] {
  const ledger = ledgerOf([byWitness(2, { source: "log", scope: "gateway" })]);
  return sound(anExchange("smoke", { ledger: { ...ledger, attempts: { ...ledger.attempts, per_target } }, ...over }));
}

const untimed = [
  "unseen hold missing smoke 11:48",
  "expected to see the waits between 2 attempts, got no times from the log",
] as const;

const within = { retry_budget: { ...aRoute().retry_budget, wait: { min_ms: 200, max_ms: 8_000 } } };
const unbounded = { retry_budget: { ...aRoute().retry_budget, wait: { min_ms: null, max_ms: null } } };

export const waitBounded: readonly Row[] = [
  ["no policy is declared", { exchanges: repeatedAfter(0, 5_000) }],
  ["nothing was repeated", { route: within }],
  ["a wait inside the policy", { route: within, exchanges: repeatedAfter(200) }],
  ["the tolerance of two clocks, short", { route: within, exchanges: repeatedAfter(150) }],
  ["the tolerance of two clocks, long", { route: within, exchanges: repeatedAfter(8_050) }],
  ["as long as Retry-After asks for, above the policy", { route: within, exchanges: repeatedAfter(9_000, 9_000) }],
  ["a policy without bounds", { route: unbounded, exchanges: repeatedAfter(0) }],
  ["untimed attempts, each at a target of its own", { route: within, exchanges: counted({ main: 1, backup: 1 }) }],
  ["untimed attempts without a policy", { exchanges: counted({ main: 2 }) }],
  ["a failure that the gateway only pretended", { route: within, exchanges: counted({}, { forced_by: "mock" }) }],
  ["untimed attempts at one target", { route: within, exchanges: counted({ main: 2 }) }, untimed],
  ["untimed attempts at nobody knows which targets", { route: unbounded, exchanges: counted({}) }, untimed],
  [
    "one millisecond past the tolerance, short",
    { route: within, exchanges: repeatedAfter(149) },
    ["too-short hold failed smoke 11:48", "expected at least 200 ms between two attempts at main, got 149 ms"],
  ],
  [
    "one millisecond past the tolerance, long",
    { route: within, exchanges: repeatedAfter(8_051) },
    ["too-long hold failed smoke 11:48", "expected at most 8000 ms between two attempts at main, got 8051 ms"],
  ],
  [
    "longer than Retry-After asks for",
    { route: within, exchanges: repeatedAfter(9_051, 9_000) },
    ["too-long hold failed smoke 11:48", "expected at most 9000 ms between two attempts at main, got 9051 ms"],
  ],
  [
    "Retry-After is not respected, inside a policy that has no bounds",
    { route: unbounded, exchanges: repeatedAfter(949, 1_000) },
    [
      "retry-after hold failed smoke 11:48",
      "expected the Retry-After of 1000 ms to be respected at main, got a repetition after 949 ms",
    ],
  ],
];

const log = aLog();

function exposed(kind: Exchange["exposures"][number]["kind"], name = log.name): Exchange[] {
  return sound(anExchange("smoke", { exposures: [{ log: name, field: "/headers/authorization", kind }] }));
}

const field = "in the field /headers/authorization";

export const logMinimal: readonly Row[] = [
  ["no row exposes anything", { logs: [log] }],
  [
    "a credential in a row",
    { logs: [log], exchanges: exposed("credential") },
    [
      "credential hold failed smoke 19:5",
      `expected the rows of log gateway-log to hold no credential, got one ${field}`,
    ],
  ],
  [
    "prompt text in a row",
    { logs: [log], exchanges: exposed("prompt") },
    ["prompt hold failed smoke 19:5", `expected the rows of log gateway-log to hold no prompt text, got some ${field}`],
  ],
  [
    "answer text in a row of a log that the manifest does not place",
    { logs: [log], exchanges: exposed("answer", "another") },
    ["answer hold failed smoke 1:1", `expected the rows of log another to hold no answer text, got some ${field}`],
  ],
];

function configured(attempts: number | null, measured = true): Pick<Scene, "configured"> {
  const at = { file: "gateway/config.yaml", line: 4, column: 1 };
  return { configured: { at, unread: null, measured, attempts, cannot_know: 1 } };
}

const allows = "expected the configuration of the gateway to allow at most 4 attempts for one user request, got";

export const worstCaseFits: readonly Row[] = [
  ["no file shows the route", {}],
  ["the configuration allows the budget", configured(4)],
  [
    "the configuration allows one more call than the budget",
    configured(5),
    ["over hold failed - 11:21", `${allows} 5 (gateway/config.yaml, line 4)`],
  ],
  ["the file does not show the number", configured(null)],
  ["the number was not compared with the real gateway", configured(12, false)],
  [
    "more calls than the budget were counted, which retry-budget holds",
    {
      ...configured(12),
      exchanges: sound(
        anExchange("smoke", { ledger: seen(...Array.from({ length: 4 }, () => "main 500"), "backup 200") }),
      ),
    },
  ],
];
