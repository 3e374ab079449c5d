import type { IncomingMessage, ServerResponse } from "node:http";
import { GateError } from "../core/errors.ts";
import { noncePattern } from "../core/placeholders.ts";
import { errorBody } from "../families/envelopes.ts";
import type { Journal } from "./journal.ts";
import { isObject } from "../core/json.ts";
import { isRunMark, type Runs } from "./runs.ts";
import type { Script } from "./script.ts";
import { bears, requestBody, sendJson } from "./server.ts";
import { readSequences } from "./steps.ts";

/** The path prefix of the control API. No target can have this name. */
export const controlPrefix = "/_control/";

interface Control {
  token: string;
  journal: Journal;
  script: Script;
  runs: Runs;
}

interface Reply {
  status: number;
  body: unknown;
}

type Operation = (control: Control, request: { body: unknown; after: number }) => Reply;

/** Nonces are sent in bodies, because URLs end up in logs. */
const operations: readonly (readonly [RegExp, Operation])[] = [
  [/^GET \/_control\/health$/, () => ({ status: 200, body: { name: "fallback-gate-provider" } })],
  [/^PUT \/_control\/sequences$/, setSequences],
  [/^PUT \/_control\/runs$/, beginRun],
  [/^DELETE \/_control\/runs$/, endRun],
  [/^GET \/_control\/position$/, ({ journal }) => ({ status: 200, body: journal.position() })],
  [
    /^GET \/_control\/journal(?:\?after=(\d{1,15}))?$/,
    ({ journal }, { after }) => ({ status: 200, body: journal.since(after) }),
  ],
];

/** Answers one request to the control API. Without the token every path answers 401. */
export async function serveControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!bears(request, control.token)) return sendJson(response, 401, errorBody(401));
  const { status, body } = operate(control, `${request.method} ${request.url}`, await requestBody(request));
  if (status === 204) return void response.writeHead(204).end();
  sendJson(response, status, JSON.stringify(body));
}

function operate(control: Control, methodAndPath: string, text: string | null): Reply {
  if (text === null) return failed(413, "expected at most 1 MiB, got more");
  for (const [pattern, operation] of operations) {
    const match = pattern.exec(methodAndPath);
    if (match !== null) return attempt(() => operation(control, { body: parsed(text), after: Number(match[1] ?? 0) }));
  }
  return failed(404, "expected an operation of the control API, got another path or method");
}

function attempt(operation: () => Reply): Reply {
  try {
    return operation();
  } catch (error) {
    return failed(400, error instanceof GateError ? error.message : "expected JSON, got something else");
  }
}

const wholeNonce = new RegExp(`^${noncePattern.source}$`);

function setSequences({ script }: Control, { body }: { body: unknown }): Reply {
  const { nonce, targets } = isObject(body) ? body : {};
  if (typeof nonce !== "string" || !wholeNonce.test(nonce))
    throw new GateError("INPUT_INVALID", "expected a nonce and its sequences by target, got something else");
  script.set(nonce, readSequences(targets));
  return { status: 204, body: null };
}

function beginRun({ journal, runs }: Control, { body }: { body: unknown }): Reply {
  runs.begin(runMarkIn(body));
  return { status: 200, body: journal.position() };
}

function endRun({ runs }: Control, { body }: { body: unknown }): Reply {
  runs.end(runMarkIn(body));
  return { status: 204, body: null };
}

function runMarkIn(body: unknown): string {
  const mark = isObject(body) ? body["run"] : null;
  if (typeof mark === "string" && isRunMark(mark)) return mark;
  throw new GateError("INPUT_INVALID", "expected the mark of a run, got something else");
}

function parsed(text: string): unknown {
  return text === "" ? null : JSON.parse(text);
}

function failed(status: number, message: string): Reply {
  return { status, body: { error: { message } } };
}
