import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { createHttp, type HttpOptions } from "../../src/adapters/http/http.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import { type Behaviour, hostileServer } from "./server.ts";

export interface Case {
  name: string;
  behaviour: Behaviour;
  status: number | null;
  failure: HttpAnswer["failure"];
  /** The exact text of the body, where it is certain. */
  body?: string;
  /** Default 5 s: none of these cases comes near it unless it is meant to. */
  timeoutMs?: number;
  limits?: NonNullable<HttpOptions["limits"]>;
}

/** The request that every hostile test sends: one with a body, as the gate's own. */
export function post(url: string, rest: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    body: "{}",
    timeoutMs: 5_000,
    ...rest,
  };
}

/** Text of an answer's body. */
export function text(answer: HttpAnswer): string {
  return Buffer.from(answer.body).toString("latin1");
}

/** One test per case: the answer, and that a single connection was made. That it ends at all is part of the claim. */
export function testCases(cases: readonly Case[]): void {
  for (const entry of cases) test(entry.name, (context) => check(context, entry));
}

async function check(context: TestContext, entry: Case): Promise<void> {
  const server = await hostileServer(context, entry.behaviour);
  const http = createHttp({ limits: entry.limits ?? {} });
  const answer = await http.send(post(server.url, { timeoutMs: entry.timeoutMs ?? 5_000 }));
  assert.deepEqual([answer.status, answer.failure], [entry.status, entry.failure]);
  if (entry.body !== undefined) assert.equal(text(answer), entry.body);
  if (entry.status === null) assert.equal(answer.headers.size, 0);
  assert.equal(server.connections(), 1);
}
