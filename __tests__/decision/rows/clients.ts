import type { ClientExit, Exchange } from "../../../src/generated/types.ts";
import { anExchange, noAnswer, refusal, seen, success } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

function exitedWith(code: number): ClientExit {
  return { how: "exited", code };
}

const killed: ClientExit = { how: "killed", code: null };
const timedOut: ClientExit = { how: "timed-out", code: null };
const notStarted: ClientExit = { how: "not-started", code: null };

function throughClient(
  check: "smoke" | "fallback" | "bad-credential" | "retries",
  client_exit: ClientExit,
  over: Partial<Exchange> = {},
): { exchanges: Exchange[] } {
  return { exchanges: [anExchange(check, { via: "client", client_exit, ...over })] };
}

const silentClient = { observation: noAnswer("unknown"), ledger: { ...seen(), client_requests: 0 } };

function failed(check: string, code: number): readonly [string, string] {
  return [
    `failed hold failed ${check} 13:5`,
    `expected the client's command to end with exit code 0 for ${check}, got exit code ${code} after a complete answer`,
  ];
}

function crashed(check: string): readonly [string, string] {
  return [
    `killed hold failed ${check} 13:5`,
    `expected the client's command to end by itself for ${check}, got one that a signal killed`,
  ];
}

function endless(check: string, within: string): readonly [string, string] {
  return [
    `timed-out hold failed ${check} 13:5`,
    `expected the client's command to end within 120s and ${within} (gateways.staging.timeout) for ${check}, got no end: it was killed`,
  ];
}

export const clientSucceeded: readonly Row[] = [
  ["the gate itself asks", {}],
  ["a client that could use the answer", throughClient("smoke", exitedWith(0))],
  ["a client that fails where a failure is provoked", throughClient("bad-credential", exitedWith(1))],
  ["a client that copes where a failure is provoked", throughClient("bad-credential", exitedWith(0))],
  ["every target was made to fail", throughClient("retries", exitedWith(1), { exchange: 2 })],
  [
    "a client that was given an error, of which another rule speaks",
    throughClient("smoke", exitedWith(1), { observation: refusal(500, "upstream_error") }),
  ],
  [
    "a client that was given half an answer, of which another rule speaks",
    throughClient("smoke", exitedWith(1), { observation: success({ terminal: "incomplete" }) }),
  ],
  ["a client that sent nothing, of which another rule speaks", throughClient("smoke", exitedWith(127), silentClient)],
  ["a client that cannot use the answer", throughClient("smoke", exitedWith(1)), failed("smoke", 1)],
  ["a client that says so in a code of its own", throughClient("smoke", exitedWith(255)), failed("smoke", 255)],
  ["a client that cannot use the fallback's answer", throughClient("fallback", exitedWith(3)), failed("fallback", 3)],
  [
    "a client that cannot use an answer cut by the cap",
    throughClient("smoke", exitedWith(1), { observation: success({ terminal: "capped" }) }),
    failed("smoke", 1),
  ],
  ["a client that crashes", throughClient("smoke", killed), crashed("smoke")],
  [
    "a client that crashes where a failure is provoked",
    throughClient("bad-credential", killed),
    crashed("bad-credential"),
  ],
  [
    "a client that never ends",
    { ...throughClient("smoke", timedOut), gateway: { timeout_ms: 60_000 } },
    endless("smoke", "60s"),
  ],
  [
    "a client that never ends after a refusal",
    throughClient("bad-credential", timedOut),
    endless("bad-credential", "30s"),
  ],
];

const unsent = "expected the client to send a request for smoke, got none";

export const classified: readonly Row[] = [
  [
    "a client that sent nothing and succeeded",
    throughClient("smoke", exitedWith(0), silentClient),
    [noRequest(), `${unsent} (exit code 0)`],
  ],
  [
    "a command that is not there",
    throughClient("smoke", exitedWith(127), silentClient),
    [noRequest(), `${unsent} (exit code 127)`],
  ],
  [
    "a client killed before its request",
    throughClient("smoke", killed, silentClient),
    [noRequest(), `${unsent} (killed by a signal)`],
  ],
  [
    "a client that hangs before its request",
    throughClient("smoke", timedOut, silentClient),
    [noRequest(), `${unsent} (killed by the gate: it did not end)`],
  ],
  [
    "a client that cannot be started",
    throughClient("smoke", notStarted, silentClient),
    [noRequest(), `${unsent} (it could not be started)`],
  ],
];

function noRequest(): string {
  return "no-request hold blocked smoke 13:5";
}
