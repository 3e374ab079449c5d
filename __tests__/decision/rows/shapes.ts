import type { Exchange, Ledger, RequestShape } from "../../../src/generated/types.ts";
import { anExchange, byWitness, calls, ledgerOf, showing, sound } from "../../support/evidence.ts";
import { aShape, someMessages } from "../../support/shapes.ts";
import type { Row } from "./row.ts";

/** What the witness saw, each call as `target status`, with the shapes of the calls in their order. */
function ledgerWith(shapes: readonly (RequestShape | null)[], ...seen: readonly string[]): Ledger {
  const made = calls(...seen).map((call, index) => ({ ...call, shape: shapes[index] ?? null }));
  return ledgerOf([byWitness(made.length)], made);
}

function seenAs(shape: RequestShape, ...seen: readonly string[]): Ledger {
  return ledgerWith(
    seen.map(() => shape),
    ...seen,
  );
}

/** A fallback whose calls were of these shapes: at main, then at backup. */
function fallback(...shapes: readonly (RequestShape | null)[]): Exchange[] {
  return sound(anExchange("fallback", { ledger: showing(1, ledgerWith(shapes, "main 500", "backup 200")) }));
}

const whole = aShape({
  tools: 1,
  messages: someMessages({ system: 1, user: 1 }),
  format: "json_object",
  fields: ["max_tokens", "messages", "model", "response_format", "tool_choice", "tools"],
});
const withoutTools = { ...whole, tools: 0, fields: whole.fields.filter((field) => !field.startsWith("tool")) };
/** The same request as a translation to messages sends it. */
const inMessages = aShape({
  ...whole,
  family: "messages",
  fields: ["max_tokens", "messages", "model", "system", "tool_choice", "tools", "top_k"],
});
const allAsked = [
  anExchange("smoke", { ledger: showing(0, seenAs(whole, "main 200")) }),
  ...fallback(whole, whole).filter(({ check }) => check !== "smoke"),
];
const ask = { tools: true, system: true, json: true };
const backup = "expected backup to be asked the same as main, got";
const lost = "expected what the route asks for to reach main, got";
const lostToo = "system messages (1 asked, 0 seen), answer format (json_object asked, text seen)";
const is = "switched hold failed fallback 10:5";

export const sameRequest: readonly Row[] = [
  ["both targets were asked the same", {}],
  ["both were asked for everything", { route: { ask }, exchanges: allAsked }],
  ["no witness, and nothing that needs one", { exchanges: sound().map((one) => ({ ...one, ledger: ledgerOf([]) })) }],
  ["the model is another one", { exchanges: fallback(aShape({ model: "other" }), aShape({ model: "target" })) }],
  [
    "the cap has another name",
    { exchanges: fallback(aShape(), aShape({ fields: ["max_tokens", "messages", "model", "stream"] })) },
  ],
  [
    "no stream is asked for by leaving the field out",
    { exchanges: fallback(aShape(), aShape({ fields: ["max_completion_tokens", "messages", "model"] })) },
  ],
  ["neither could be read", { exchanges: fallback(null, null) }],
  [
    "a field that the route lets differ",
    { route: { may_differ: ["user"] }, exchanges: fallback(aShape(), aShape({ fields: ["messages", "user"] })) },
  ],
  [
    "tools that the route lets differ",
    { route: { may_differ: ["tools", "tool_choice"] }, exchanges: fallback(whole, withoutTools) },
  ],
  [
    "a client that asked twice",
    {
      exchanges: sound(
        anExchange("smoke", {
          via: "client",
          ledger: { ...ledgerWith([whole, aShape()], "main 200", "main 200"), client_requests: 2 },
        }),
      ),
    },
  ],
  [
    "the backup was asked without tools",
    { exchanges: fallback(whole, withoutTools) },
    [is, `${backup} tools (1 at main, 0 at backup), tool_choice (present at main, absent at backup)`],
  ],
  [
    "the backup was asked without the system message",
    { exchanges: fallback(whole, { ...whole, messages: someMessages({ user: 1 }) }) },
    [is, `${backup} system messages (1 at main, 0 at backup)`],
  ],
  [
    "the backup was asked for another format",
    { exchanges: fallback(whole, { ...whole, format: "text" }) },
    [is, `${backup} answer format (json_object at main, text at backup)`],
  ],
  [
    "the backup was asked for no stream",
    { exchanges: fallback(aShape({ stream: true }), aShape()) },
    [is, `${backup} streaming (yes at main, no at backup)`],
  ],
  ["the backup was asked the same in another family", { exchanges: fallback(whole, inMessages) }],
  ["the primary was asked the same in another family", { exchanges: fallback(inMessages, whole) }],
  [
    "in another family, a cap is added because it must have one",
    { exchanges: fallback({ ...whole, capped: false }, inMessages) },
  ],
  [
    "in another family, a field without a counterpart is missing",
    { exchanges: fallback({ ...whole, fields: [...whole.fields, "seed"], unknown_fields: 3 }, inMessages) },
  ],
  [
    "in another family, stop sequences have another name",
    {
      exchanges: fallback(
        { ...whole, fields: [...whole.fields, "stop"] },
        { ...inMessages, fields: [...inMessages.fields, "stop_sequences"] },
      ),
    },
  ],
  [
    "in another family, a field that the route lets differ",
    {
      route: { may_differ: ["tool_choice"] },
      exchanges: fallback(whole, { ...inMessages, fields: ["messages"] }),
    },
  ],
  [
    "the backup was asked in another family without the tools and the system message",
    {
      exchanges: fallback(whole, {
        ...inMessages,
        tools: 0,
        messages: someMessages({ user: 1 }),
        fields: ["messages"],
      }),
    },
    [
      is,
      `${backup} tools (1 at main, 0 at backup), system messages (1 at main, 0 at backup), tool_choice (present at main, absent at backup)`,
    ],
  ],
  [
    "the backup was asked in another family without stop sequences, for another format and without a cap",
    {
      exchanges: fallback(
        { ...whole, fields: [...whole.fields, "stop"] },
        { ...inMessages, format: "text", capped: false },
      ),
    },
    [
      is,
      `${backup} answer format (json_object at main, text at backup), output cap (yes at main, no at backup), stop (present at main, absent at backup)`,
    ],
  ],
  [
    "the backup was asked in another family with fields that nobody documents",
    { exchanges: fallback(whole, { ...inMessages, unknown_fields: 1 }) },
    [is, `${backup} undocumented fields (0 at main, 1 at backup)`],
  ],
  [
    "the backup was asked at a path of no family, from which all else follows",
    { exchanges: fallback(whole, aShape({ family: "other" })) },
    [is, `${backup} family (chat-completions at main, other at backup)`],
  ],
  [
    "a retry moves to another family",
    {
      exchanges: sound(
        anExchange("retries", {
          forced_by: "witness",
          ledger: showing(0, ledgerWith([whole, inMessages], "main 500", "main 200")),
        }),
      ),
    },
    [
      "retried hold failed retries 10:5",
      "expected main to be asked the same in every call of an exchange, got family (chat-completions first, messages later)",
    ],
  ],
  [
    "a retry of the backup moves to another family",
    {
      exchanges: sound(
        anExchange("fallback", {
          ledger: showing(1, ledgerWith([whole, inMessages, whole], "main 500", "backup 500", "backup 200")),
        }),
      ),
    },
    [
      "retried hold failed fallback 10:5",
      "expected backup to be asked the same in every call of an exchange, got family (messages first, chat-completions later)",
    ],
  ],
  [
    "the backup was asked without a cap",
    { exchanges: fallback(aShape(), aShape({ capped: false })) },
    [is, `${backup} output cap (yes at main, no at backup)`],
  ],
  [
    "the backup was sent fields that nobody documents",
    { exchanges: fallback(aShape(), aShape({ unknown_fields: 2 })) },
    [is, `${backup} undocumented fields (0 at main, 2 at backup)`],
  ],
  [
    "the backup was sent what cannot be read",
    { exchanges: fallback(aShape(), null) },
    [is, `${backup} body (readable at main, unreadable at backup)`],
  ],
  [
    "a retry asks something else",
    {
      exchanges: sound(
        anExchange("retries", {
          forced_by: "witness",
          ledger: showing(0, ledgerWith([whole, { ...whole, format: "text" }], "main 500", "main 200")),
        }),
      ),
    },
    [
      "retried hold failed retries 10:5",
      "expected main to be asked the same in every call of an exchange, got answer format (json_object first, text later)",
    ],
  ],
  [
    "what the route asks for is lost on the way to every target",
    { route: { ask }, exchanges: [anExchange("smoke", { ledger: seenAs(aShape(), "main 200") })] },
    ["lost hold failed smoke 7:5", `${lost} tools (1 asked, 0 seen), ${lostToo}`],
  ],
  [
    "the route asks for something, and nobody sees what reaches a target",
    { route: { ask }, exchanges: sound().map((one) => ({ ...one, ledger: ledgerOf([]) })) },
    [
      "unseen hold missing - 7:5",
      "expected the scripted provider to see what reaches the targets, got no call that it saw",
    ],
  ],
];
