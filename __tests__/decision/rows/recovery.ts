import type { Exchange } from "../../../src/generated/types.ts";
import { anExchange, refusal, seen, showing, success } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import type { Row, Scene } from "./row.ts";

const route: Scene["route"] = {
  failback: { within_ms: 1_000 },
  checks: [settings("smoke"), settings("recovery", { calls: 2 })],
};

const byBackup = success({ served_by: "backup" });

/** The outage of a recovery: the calls of each request. */
const outage = (...requests: readonly (readonly string[])[]): Exchange[] =>
  requests.map((calls, index) =>
    anExchange("recovery", { exchange: index + 1, ledger: showing(1, seen(...calls)), observation: byBackup }),
  );

/** A good request after an outage of two, sent so late and answered by this call. */
const after = (exchange: number, after_outage_ms: number, call: string): Exchange =>
  anExchange("recovery", {
    exchange: exchange + 2,
    forced_by: "none",
    after_outage_ms,
    ledger: showing(null, seen(call)),
    observation: call.startsWith("main") ? success() : byBackup,
  });

const failed = ["main 500", "backup 200"];
const played = outage(failed, failed);
const late = "expected the primary main to serve again within 1s after the outage, got";

export const failedBack: readonly Row[] = [
  ["the check is not asked", {}],
  ["the primary served at once", { route, exchanges: [...played, after(1, 1, "main 200")] }],
  [
    "the primary served in time, after a cool-down",
    { route, exchanges: [...played, after(1, 1, "backup 200"), after(2, 1_000, "main 200")] },
  ],
  [
    "a cool-down in the outage as well: one call failed",
    { route, exchanges: [...outage(failed, ["backup 200"]), after(1, 1, "main 200")] },
  ],
  [
    "the primary served none, and no time is declared",
    { route: { ...route, failback: null }, exchanges: [...played, after(1, 1, "backup 200")] },
  ],
  [
    "the primary never served again",
    { route, exchanges: [...played, after(1, 1, "backup 200"), after(2, 1_000, "backup 200")] },
    ["late hold failed recovery 7:5", `${late} 2 good requests in that time that others served`],
  ],
  [
    "the primary served again too late",
    {
      route,
      exchanges: [...played, after(1, 1, "backup 200"), after(2, 1_000, "backup 200"), after(3, 1_100, "main 200")],
    },
    ["late hold failed recovery 7:5", `${late} 2 good requests in that time that others served`],
  ],
  [
    "an answer of the backup took longer than the time",
    { route, exchanges: [...played, after(1, 1, "backup 200"), after(2, 1_051, "main 200")] },
    [
      "unseen hold missing recovery 7:5",
      "expected to see whether the primary main serves again within 1s after the outage, got a slow answer of another target, then one of the primary to a request sent after 1051 ms",
    ],
  ],
  [
    "the primary answered with an error",
    {
      route,
      exchanges: [...played, { ...after(1, 1, "main 500"), observation: refusal(502, "upstream_error") }],
    },
    ["late hold failed recovery 7:5", `${late} 1 good request in that time that others served`],
  ],
  [
    "each repeat is judged by itself",
    {
      route: { ...route, checks: [settings("recovery", { calls: 2, repeat: 2 })] },
      exchanges: [
        ...played,
        after(1, 1, "main 200"),
        ...[...played, after(1, 1, "backup 200")].map((made) => ({ ...made, exchange: made.exchange + 13 })),
      ],
    },
    ["late hold failed recovery 7:5", `${late} 1 good request in that time that others served`],
  ],
  [
    "nothing failed at the primary",
    { route, exchanges: [...outage(["backup 200"], ["backup 200"]), after(1, 1, "main 200")] },
    [
      "unplayed hold missing recovery 13:5",
      "expected the scripted provider to fail as main during the outage, got no failing call at it in 2 requests",
    ],
  ],
  [
    "the run ended in the outage",
    { route, exchanges: outage(failed) },
    ["unwatched hold missing recovery 13:5", "expected a good request after the outage of main, got none"],
  ],
];

/** In a recovery the backup may be called without a switch to show: fallback-visible and fallback-target have nothing to say. */
export const inCoolDown: readonly Row[] = [
  ["recovery: the primary is passed over in a cool-down", { route, exchanges: [...played, after(1, 1, "backup 200")] }],
  [
    "recovery: the outage goes on in a cool-down, and no switch shows",
    {
      route,
      exchanges: [...outage(failed), anExchange("recovery", { exchange: 2, ledger: showing(0, seen("backup 200")) })],
    },
  ],
];

/** A switch that was made has to be shown in an outage as well. */
export const hiddenInOutage: readonly Row[] = [
  [
    "recovery: the primary failed and the backup served, and no switch shows",
    { route, exchanges: [anExchange("recovery", { ledger: showing(0, seen(...failed)), observation: byBackup })] },
    [
      "none hold failed recovery 12:5",
      "expected the gateway to show exactly one switch in its header, got none although a fallback was seen",
    ],
  ],
];
