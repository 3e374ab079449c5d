import { parseJson } from "../../core/json.ts";
import { repeatedKeys } from "../../core/json-escapes.ts";
import { limits } from "../../core/limits.ts";
import type { Clock } from "../../core/ports/clock-random.ts";
import type { Http, HttpAnswer, HttpRequest } from "../../core/ports/http.ts";
import { utf8Text } from "../../core/utf8.ts";
import type { EffectiveLog, LogEvidence } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { inPool } from "../../core/pool.ts";
import type { LogEndpoint } from "../../binding/endpoints.ts";
import { isWrittenPlainly, nothingMatched, rowIdsOf, takeLine } from "./matched.ts";
import { nextPage, rowsOfPage, type PageRow } from "./pages.ts";
import type { LogReading } from "./reading.ts";

export interface EndpointMeans {
  http: Http;
  clock: Clock;
  endpoint: LogEndpoint;
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

type State = LogEvidence["state"];

/** Asks a log store for the rows of each exchange, page by page. Never rejects: what could not be read is said. */
export async function readEndpoint(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  means: EndpointMeans,
): Promise<LogReading> {
  const matched = nothingMatched();
  const deadline = means.clock.monotonicMs() + limits.logMs;
  const asked = await inPool(exchanges, limits.concurrency, async (exchange) => {
    const { rows, state, truncated, unreadable } = await pagesFor(log, exchange, means, deadline);
    for (const row of rows) takeLine(matched, row, log, exchange, means.isCredential);
    matched.unreadable += unreadable;
    return { state, truncated };
  });
  const failed = asked.find(({ state }) => state !== "read")?.state ?? "read";
  return {
    log,
    evidence: {
      log: log.name,
      state: failed,
      rows: [...matched.rows.values()].flat().length,
      overlong: 0,
      torn: 0,
      unreadable: matched.unreadable,
      truncated: asked.some(({ truncated }) => truncated),
    },
    rows: matched.rows,
    exposures: matched.exposures,
  };
}

interface Pages {
  rows: readonly PageRow[];
  state: State;
  /** There is more than could be read: too many pages, or a page full of rows that are known already. */
  truncated: boolean;
  /** Pages whose rows are not taken in, since readers read them differently. */
  unreadable: number;
}

async function pagesFor(
  log: EffectiveLog,
  exchange: ProbedExchange,
  means: EndpointMeans,
  deadline: number,
): Promise<Pages> {
  const rows = new Map<string, PageRow>();
  let unreadable = 0;
  let page: string | null = null;
  const sofar = (state: State, truncated: boolean): Pages => ({
    rows: [...rows.values()],
    state,
    truncated,
    unreadable,
  });
  for (let count = 0; count < limits.logPages; count++) {
    const answer = await patiently(() => requestFor(log, exchange, page, means.endpoint), means, deadline);
    const state = stateOf(answer);
    const body = state === "read" ? utf8Text(answer.body) : null;
    const found = body === null ? null : rowsOfPage(parseJson(body), log);
    if (body === null || found === null) return sofar(state === "read" ? "unreachable" : state, false);
    const before = rows.size;
    if (!isPlain(body, found, exchange)) unreadable += 1;
    else for (const [key, row] of keyed(found, log, before)) rows.set(key, row);
    page = nextPage(log.pages, found, rows.size);
    if (page === null || rows.size === before) return sofar(state, page !== null);
  }
  return sofar("read", true);
}

/** Whether every reader finds the same rows in an answer. Rows that are texts are looked at one by one. */
function isPlain(body: string, rows: readonly PageRow[], exchange: ProbedExchange): boolean {
  const hasValues = rows.some(({ text }) => text === null);
  return repeatedKeys(body).size === 0 && (!hasValues || isWrittenPlainly(body, rowIdsOf(exchange)));
}

/**
 * Pages by a falling value overlap at their border: the nth row with the same value and content is the same row in every
 * page. Else every row is its own.
 */
function keyed(found: readonly PageRow[], { pages }: EffectiveLog, before: number): [string, PageRow][] {
  if (pages?.from === undefined) return found.map((row, index) => [String(before + index), row]);
  const same = Map.groupBy(found, ({ from, row }) => `${from} ${JSON.stringify(row)}`);
  return [...same].flatMap(([text, rows]) => rows.map((row, nth): [string, PageRow] => [`${nth} ${text}`, row]));
}

const firstWaitMs = 250;
const longestWaitMs = 4_000;

/** Asks again after 429 and 5xx, and where nothing came, until the deadline: stores of logs are busy places. */
async function patiently(
  request: () => HttpRequest,
  { http, clock, signal }: EndpointMeans,
  deadline: number,
): Promise<HttpAnswer> {
  let wait = firstWaitMs;
  for (;;) {
    const answer = await http.send({ ...request(), signal });
    const isBusy = answer.status === null || answer.status === 429 || answer.status >= 500;
    if (!isBusy || signal.aborted || clock.monotonicMs() + wait > deadline || wait > longestWaitMs) return answer;
    await clock.sleep(wait, signal);
    wait *= 2;
  }
}

function stateOf({ status, failure }: HttpAnswer): State {
  if (status === 401 || status === 403) return "refused";
  return status !== null && status >= 200 && status < 300 && failure === null ? "read" : "unreachable";
}

function requestFor(
  { request, pages }: EffectiveLog,
  exchange: ProbedExchange,
  page: string | null,
  { url, headers }: LogEndpoint,
): HttpRequest {
  const { gateId, traceId } = rowIdsOf(exchange);
  const fill = (text: string): string => text.replaceAll("{gate_id}", gateId).replaceAll("{trace_id}", traceId);
  const paging = pages === null || page === null ? {} : { [pages.parameter]: page };
  const isPost = request?.method === "POST";
  const query = new URLSearchParams({ ...mapped(request?.query ?? {}, fill), ...(isPost ? {} : paging) });
  const body = isPost ? JSON.stringify({ ...filled(request.body ?? {}, fill), ...paging }) : undefined;
  return {
    method: isPost ? "POST" : "GET",
    url: `${url}${fill(request?.path ?? "/")}${query.size > 0 ? `?${query.toString()}` : ""}`,
    headers: {
      ...headers,
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
    timeoutMs: limits.exchangeMs,
    maxBodyBytes: limits.logPageBytes,
  };
}

function mapped(texts: Readonly<Record<string, string>>, fill: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text)]));
}

function filled(value: object, fill: (text: string) => string): object {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledValue(inner, fill)]));
}

function filledValue(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === "string") return fill(value);
  if (Array.isArray(value)) return value.map((inner) => filledValue(inner, fill));
  return typeof value === "object" && value !== null ? filled(value, fill) : value;
}
