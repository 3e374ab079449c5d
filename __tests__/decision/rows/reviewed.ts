import type { EffectiveRoute, Position, ReviewedChange } from "../../../src/generated/types.ts";
import type { Row } from "./row.ts";

const at = { file: "gate.yml", line: 40, column: 7 };

function reviewed(what: ReviewedChange["what"], field: string, route: string | null = null): ReviewedChange {
  return { what, route, field, at };
}

const raised = {
  reason: "raised",
  from: 0.05,
  to: 0.25,
  at: { file: "gateway/routes.yaml", line: 9, column: 15 },
} as const;

const newEntry = { field: "/routes/chat/third", at: { file: "gateway/routes.yaml", line: 12, column: 5 } };

const unread = { reason: "unknown-share", problem: "weight-missing" } as const;
const whole = (file: string, field: string): ReviewedChange => ({
  ...reviewed("traffic-file", field),
  at: { ...at, file },
});
const besideUnknown = "expected nothing but weights to change in";

function trafficIn(file: string): EffectiveRoute["traffic"] {
  return { file, at: "/routes/chat/backup" };
}

const near: readonly (readonly [where: string, place: Position])[] = [
  ["in another file", { ...at, file: "other.yml" }],
  ["in another line", { ...at, line: 41 }],
  ["in another column", { ...at, column: 8 }],
];

export const routeReviewed: readonly Row[] = [
  [
    "another change in the file of a share that is unknown",
    {
      route: { traffic: trafficIn(at.file) },
      promoted: unread,
      promotion: { reviewed_changes: [whole(at.file, "/routes/chat/timeout")] },
    },
    [
      "traffic-file hold failed - 40:7",
      `${besideUnknown} gate.yml together with the weight at an unknown place, got a change of /routes/chat/timeout`,
    ],
  ],
  [
    "all of another file beside a share that is unknown",
    {
      route: { traffic: trafficIn("gateway/routes.yaml") },
      promoted: unread,
      promotion: { reviewed_changes: [whole(at.file, "/")] },
    },
    [
      "traffic-file hold failed - 40:7",
      `${besideUnknown} gate.yml together with the weight at an unknown place, got a change of the whole file`,
    ],
  ],
  [
    "all of the file whose share is unknown, of which another rule speaks",
    {
      route: { traffic: trafficIn(at.file) },
      promoted: unread,
      promotion: { reviewed_changes: [whole(at.file, "/")] },
    },
  ],
  [
    "all of the file where the share is known",
    {
      route: { traffic: trafficIn(at.file) },
      promoted: raised,
      promotion: { reviewed_changes: [whole(at.file, "/")] },
    },
    [
      "traffic-file hold failed - 40:7",
      `${besideUnknown} gate.yml together with the weight at gateway/routes.yaml:9, got a change of the whole file`,
    ],
  ],
  ["nothing else is changed", { promoted: raised }],
  [
    "another route is changed",
    { promoted: raised, promotion: { reviewed_changes: [reviewed("manifest", "model", "another")] } },
  ],
  [
    "the route declares no traffic",
    { promotion: { reviewed_changes: [reviewed("manifest", "model", "chat-backup")] } },
  ],
  [
    "the traffic file, the route and the workflow are changed",
    {
      promoted: raised,
      promotion: {
        reviewed_changes: [
          reviewed("traffic-file", "/routes/chat/timeout"),
          reviewed("manifest", "model", "chat-backup"),
          reviewed("workflow", "/permissions"),
        ],
      },
    },
    [
      "traffic-file hold failed - 40:7",
      "expected nothing but weights to change in gate.yml together with the weight at gateway/routes.yaml:9, got a change of /routes/chat/timeout",
    ],
    [
      "manifest hold failed - 40:7",
      "expected the route to stay as base has it together with the weight at gateway/routes.yaml:9, got a change of model in gate.yml",
    ],
    [
      "workflow hold failed - 40:7",
      "expected the gating workflow gate.yml to stay as base has it together with the weight at gateway/routes.yaml:9, got a change of /permissions",
    ],
  ],
  [
    "the traffic file is changed in nine places",
    {
      promoted: raised,
      promotion: {
        reviewed_changes: Array.from({ length: 9 }, (_, index) => reviewed("traffic-file", `/routes/chat/${index}`)),
      },
    },
    [
      "traffic-file hold failed - 40:7",
      "expected nothing but weights to change in gate.yml together with the weight at gateway/routes.yaml:9, got a change of 9 places: /routes/chat/0, /routes/chat/1, /routes/chat/2, and 6 more",
    ],
  ],
  [
    "what no evidence shows is described",
    {
      promoted: raised,
      promotion: { reviewed_changes: [reviewed("workflow", "/"), reviewed("traffic-file", "/routes/...")] },
    },
    [
      "workflow hold failed - 40:7",
      "expected the gating workflow gate.yml to stay as base has it together with the weight at gateway/routes.yaml:9, got a change of the whole file",
    ],
    [
      "traffic-file hold failed - 40:7",
      "expected nothing but weights to change in gate.yml together with the weight at gateway/routes.yaml:9, got a change of /routes/... (... stands for a name that is not shown)",
    ],
  ],
  [
    "the whole of a file in which the share cannot be read",
    {
      route: { traffic: { file: "gate.yml", at: "/weight" } },
      promoted: { ...raised, reason: "unknown-share", problem: "syntax" },
      promotion: { reviewed_changes: [reviewed("traffic-file", "/")] },
    },
  ],
  [
    "a new entry, which is reported once and not as another change",
    {
      promoted: { ...raised, new_entries: [newEntry, newEntry] },
      promotion: { reviewed_changes: [{ ...reviewed("traffic-file", newEntry.field), at: newEntry.at }] },
    },
    [
      "new-entry hold failed - 12:5",
      "expected every entry that gains traffic in this group to be one that base has or a route names, got the new entry /routes/chat/third in gateway/routes.yaml",
    ],
  ],
  ...near.map(([where, place]): Row => [
    `a change beside a new entry ${where}`,
    {
      promoted: { ...raised, new_entries: [{ ...newEntry, at: place }] },
      promotion: { reviewed_changes: [reviewed("traffic-file", "/routes/chat/timeout")] },
    },
    [
      "traffic-file hold failed - 40:7",
      "expected nothing but weights to change in gate.yml together with the weight at gateway/routes.yaml:9, got a change of /routes/chat/timeout",
    ],
    [
      `new-entry hold failed - ${place.line}:${place.column}`,
      `expected every entry that gains traffic in this group to be one that base has or a route names, got the new entry /routes/chat/third in ${place.file}`,
    ],
  ]),
  [
    "a new entry where no route is gated",
    { promoted: { ...raised, gated: false, reason: "not-raised", new_entries: [newEntry] } },
    [
      "new-entry hold failed - 12:5",
      "expected every entry that gains traffic in this group to be one that base has or a route names, got the new entry /routes/chat/third in gateway/routes.yaml",
    ],
  ],
  [
    "what the workflow uses and the gateway's configuration are changed, and some of it nobody can tell",
    {
      promoted: raised,
      promotion: {
        reviewed_changes: [
          reviewed("workflow-part", "/runs"),
          reviewed("workflow-unknown", "a file that cannot be read"),
          reviewed("config", "/", "chat-backup"),
          reviewed("config-unknown", "/", "chat-backup"),
          reviewed("config", "/", "another"),
        ],
      },
    },
    [
      "workflow-part hold failed - 40:7",
      "expected gate.yml, which the gating workflow uses, to stay as base has it together with the weight at gateway/routes.yaml:9, got a change of /runs",
    ],
    [
      "workflow-unknown hold missing - 40:7",
      "expected the gating workflow and all that it uses to be compared with base, got a file that cannot be read: gate.yml",
    ],
    [
      "config hold failed - 40:7",
      "expected the gateway's configuration to stay as base has it together with the weight at gateway/routes.yaml:9, got a change of gate.yml",
    ],
    [
      "config-unknown hold missing - 40:7",
      "expected a list of all changed files, to find the gateway's configuration among them, got more than GitHub lists",
    ],
  ],
];
