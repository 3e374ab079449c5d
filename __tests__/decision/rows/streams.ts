import type { EffectiveCheck, ErrorClass, Exchange, Step, TransportFailure } from "../../../src/generated/types.ts";
import { anExchange, refusal, seen, showing, success } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import type { Row } from "./row.ts";

const ofSeveral = "expected the text of one provider call, got text of several calls";

export const answerWhole: readonly Row[] = [
  ["a real model's answer, which has no marks", {}],
  [
    "the whole answer of one target",
    { exchanges: [anExchange("stream", { observation: success({ scripted_answer: "whole" }) })] },
  ],
  [
    "the beginning of an answer that ends with an error",
    {
      exchanges: [
        anExchange("stream", {
          observation: refusal(200, "stream_error", { scripted_answer: "truncated", terminal: "incomplete" }),
        }),
      ],
    },
  ],
  [
    "an answer that our own cap ended",
    {
      exchanges: [anExchange("smoke", { observation: success({ scripted_answer: "truncated", terminal: "capped" }) })],
    },
  ],
  [
    "text of two targets",
    {
      exchanges: [
        anExchange("fallback", {
          observation: success({ scripted_answer: "stitched" }),
          ledger: seen("main 200", "backup 200"),
        }),
      ],
    },
    ["stitched hold failed fallback 13:5", `${ofSeveral} (main, backup) in one answer`],
  ],
  [
    "text of two targets that ends with an error",
    {
      exchanges: [
        anExchange("stream", {
          observation: refusal(200, "stream_error", { scripted_answer: "stitched" }),
          ledger: seen(),
        }),
      ],
    },
    ["stitched hold failed stream 13:5", `${ofSeveral} (unknown) in one answer`],
  ],
  [
    "the beginning of an answer that reports success",
    { exchanges: [anExchange("stream", { observation: success({ scripted_answer: "truncated" }) })] },
    [
      "truncated hold failed stream 13:5",
      "expected the whole text that the provider sent, got its beginning in an answer that reports success",
    ],
  ],
];

/** A streamed fallback whose first target was made to fail like this, and what its client got. */
function streamed(
  step: Step,
  observation: Exchange["observation"],
  stream = true,
): Pick<NonNullable<Row[1]>, "route" | "exchanges"> {
  const check: EffectiveCheck = settings("fallback", { stream, force: { witness: { main: [step] } } });
  return {
    route: { checks: [check] },
    exchanges: [anExchange("fallback", { observation, ledger: showing(0, seen("main 200")) })],
  };
}

const brokeOff = (errorClass: ErrorClass, failure: TransportFailure | null = null): Exchange["observation"] =>
  refusal(200, errorClass, { failure, terminal: "incomplete", response_family: "chat-completions" });

const lateSteps: readonly Step[] = ["cut", "cut-clean", "cut-role", "stall", "malformed-chunk", "error-in-200"];
const cutOff = "expected a complete chat-completions answer, got one that is cut off (status 200)";

/** Rows of parseable: which ends of a stream that was made to break a client can see. */
export const streamsThatBreak: readonly Row[] = [
  ...lateSteps.map((step): Row => [
    `a stream struck late (${JSON.stringify(step)}) ends with an error`,
    streamed(step, brokeOff("stream_error")),
  ]),
  ["a stream struck late ends as its connection is reset", streamed("cut", brokeOff("network", "reset"))],
  [
    "a stream struck late ends in order, without an error or an end",
    streamed("cut-clean", brokeOff("truncated_stream")),
    ["incomplete hold failed fallback 8:5", cutOff],
  ],
  [
    "a stream struck late hands on a part that nobody can read",
    streamed("malformed-chunk", brokeOff("malformed_response")),
    [
      "error hold failed fallback 8:5",
      "expected a complete chat-completions answer, got status 200 and class malformed_response",
    ],
  ],
  [
    "a stream struck before its first byte ends with an error",
    streamed(500, brokeOff("stream_error")),
    [
      "error hold failed fallback 8:5",
      "expected a complete chat-completions answer, got status 200 and class stream_error",
    ],
  ],
  [
    "a whole answer was asked for",
    streamed("cut", brokeOff("network", "reset"), false),
    ["incomplete hold failed fallback 8:5", cutOff],
  ],
];

const policies = { refused: "content_policy_violation", long: "context_length_exceeded" } as const;

/** A forced refusal, the route's policy, and what the client got after these calls. */
function refused(
  step: Step,
  policy: object,
  observation: Exchange["observation"],
  ...called: readonly string[]
): NonNullable<Row[1]> {
  const check = settings("fallback", { force: { witness: { main: [step] } } });
  const switches = called.length > 1 ? 1 : 0;
  return {
    route: { checks: [check], ...policy },
    exchanges: [anExchange("fallback", { observation, ledger: showing(switches, seen(...called)) })],
  };
}

const byBackup = success({ served_by: "backup" });

/** Rows of classified: what a provider refused, and the route's policy about it. */
export const refusalPolicies: readonly Row[] = [
  ["a refusal for content stays one", refused(policies.refused, {}, refusal(400, "content_filter"), "main 400")],
  [
    "another target answers what one refused for its content",
    refused(policies.refused, {}, byBackup, "main 400", "backup 200"),
    [
      "not-refused hold failed fallback 13:5",
      "expected fallback to be refused with one of content_filter, got a success (status 200)",
    ],
  ],
  [
    "the route allows another target to",
    refused(policies.refused, { refusals: "allowed" }, byBackup, "main 400", "backup 200"),
  ],
  ["another target takes a long request over", refused(policies.long, {}, byBackup, "main 400", "backup 200")],
  [
    "a long request is refused, as the route wants",
    refused(policies.long, { context: "refuse" }, refusal(400, "context_length"), "main 400"),
  ],
  [
    "another target takes a long request over, which the route does not want",
    refused(policies.long, { context: "refuse" }, byBackup, "main 400", "backup 200"),
    [
      "not-refused hold failed fallback 13:5",
      "expected fallback to be refused with one of context_length, got a success (status 200)",
    ],
  ],
];

const twice = "expected a refused request to reach a provider at most once, got 2 calls";
const contentFilter = refusal(400, "content_filter");

/** Rows of no-futile-retry: a forced refusal that the client has to get is asked of one target, once. */
export const refusedOnce: readonly Row[] = [
  ["a forced refusal reached one target once", refused(policies.refused, {}, contentFilter, "main 400")],
  [
    "a forced refusal was asked again",
    refused(policies.refused, {}, contentFilter, "main 400", "main 400"),
    ["repeated hold failed fallback 13:5", twice],
  ],
  [
    "a forced refusal was tried at another target, which refused as well",
    refused(policies.long, { context: "refuse" }, refusal(400, "context_length"), "main 400", "backup 400"),
    ["repeated hold failed fallback 13:5", twice],
  ],
  [
    "a forced refusal that another target answered is judged by other rules",
    refused(policies.refused, {}, byBackup, "main 400", "backup 200"),
  ],
  [
    "a forced refusal that another target may answer, and does not",
    refused(policies.refused, { refusals: "allowed" }, contentFilter, "main 400", "backup 400"),
  ],
];
