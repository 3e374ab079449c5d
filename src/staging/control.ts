import type { IncomingMessage, ServerResponse } from "node:http";
import { GateError } from "../core/errors.ts";
import { noncePattern } from "../core/placeholders.ts";
import { errorBody } from "./envelopes.ts";
import type { Journal } from "./journal.ts";
import { isObject } from "../core/json.ts";
import type { Script } from "./script.ts";
import { bears, readBody, sendJson } from "./server.ts";
import { readSequences } from "./steps.ts";

/** Below this lies the control API; no target can be named like that. */
export const controlPrefix = "/_control/";

interface Control {
  token: string;
  journal: Journal;
  script: Script;
}

interface Reply {
  status: number;
  body: unknown;
}

type Operation = (control: Control, nonce: string, body: unknown) => Reply;

const sequencePath = new RegExp(`^PUT /_control/sequences/(${noncePattern.source})$`);
const forgetPath = new RegExp(`^DELETE /_control/sequences/(${noncePattern.source})$`);

const operations: readonly (readonly [RegExp, Operation])[] = [
  [/^GET \/_control\/health$/, () => ({ status: 200, body: { name: "fallback-gate-provider" } })],
  [sequencePath, setSequences],
  [forgetPath, forgetSequences],
  [/^POST \/_control\/calls$/, callsOfNonce],
  [/^GET \/_control\/journal$/, ({ journal }) => ({ status: 200, body: { calls: journal.calls() } })],
];

/** Answers one request to the control API; without the token every path is a 401. */
export async function serveControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!bears(request, control.token)) return sendJson(response, 401, errorBody(401));
  const { status, body } = operate(control, `${request.method} ${request.url}`, await readBody(request));
  if (status === 204) return void response.writeHead(204).end();
  sendJson(response, status, JSON.stringify(body));
}

function operate(control: Control, asked: string, text: string | null): Reply {
  if (text === null) return failed(413, "expected at most 1 MiB, got more");
  for (const [pattern, operation] of operations) {
    const match = pattern.exec(asked);
    if (match !== null) return attempt(() => operation(control, match[1] ?? "", parsed(text)));
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

function setSequences({ script }: Control, nonce: string, body: unknown): Reply {
  script.set(nonce, readSequences(body));
  return { status: 204, body: null };
}

function forgetSequences({ script }: Control, nonce: string): Reply {
  script.forget(nonce);
  return { status: 204, body: null };
}

function callsOfNonce({ journal }: Control, _: string, body: unknown): Reply {
  const nonce = isObject(body) ? body["nonce"] : null;
  if (typeof nonce !== "string") throw new GateError("INPUT_INVALID", "expected a nonce, got none");
  return { status: 200, body: { calls: journal.callsOf(nonce) } };
}

function parsed(text: string): unknown {
  return text === "" ? null : JSON.parse(text);
}

function failed(status: number, message: string): Reply {
  return { status, body: { error: { message } } };
}
