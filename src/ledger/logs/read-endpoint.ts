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
import { nextPage, rowsOfAnswer, type PageRow } from "./pages.ts";
import type { LogReading } from "./reading.ts";

export interface EndpointDeps {
  http: Http;
  clock: Clock;
  endpoint: LogEndpoint;
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

type State = LogEvidence["state"];

/** Reads the rows of each exchange from a log store, page by page. Never rejects: the evidence says what could not be read. */
export async function readEndpoint(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  deps: EndpointDeps,
): Promise<LogReading> {
  const matched = nothingMatched();
  const deadline = deps.clock.monotonicMs() + limits.logMs;
  const answers = await inPool(exchanges, limits.concurrency, async (exchange) => {
    const { rows, state, truncated, unreadable } = await pagesFor(log, exchange, deps, deadline);
    for (const line of rows) takeLine(matched, line, log, exchange, deps.isCredential);
    matched.unreadable += unreadable;
    return { state, truncated };
  });
  const failed = answers.find(({ state }) => state !== "read")?.state ?? "read";
  return {
    log,
    evidence: {
      log: log.name,
      state: failed,
      rows: [...matched.rows.values()].flat().length,
      overlong: 0,
      torn: 0,
      unreadable: matched.unreadable,
      truncated: answers.some(({ truncated }) => truncated),
    },
    rows: matched.rows,
    exposures: matched.exposures,
  };
}

interface Pages {
  rows: readonly PageRow[];
  state: State;
  /** Some rows were not read: there were too many pages, or a page held only known rows. */
  truncated: boolean;
  /** Pages that were skipped because parsers may read them differently. */
  unreadable: number;
}

async function pagesFor(
  log: EffectiveLog,
  exchange: ProbedExchange,
  deps: EndpointDeps,
  deadline: number,
): Promise<Pages> {
  const rows = new Map<string, PageRow>();
  let unreadable = 0;
  let page: string | null = null;
  const readSoFar = (state: State, truncated: boolean): Pages => ({
    rows: [...rows.values()],
    state,
    truncated,
    unreadable,
  });
  for (let count = 0; count < limits.logPages; count++) {
    const answer = await sendWithRetries(() => requestFor(log, exchange, page, deps.endpoint), deps, deadline);
    const state = stateOf(answer);
    const body = state === "read" ? utf8Text(answer.body) : null;
    const found = body === null ? null : rowsOfAnswer(body, log);
    if (body === null || found === null) return readSoFar(state === "read" ? "unreachable" : state, false);
    const before = rows.size;
    if (!isPlain(body, found, exchange)) unreadable += 1;
    else for (const [key, row] of keyed(found, log, before)) rows.set(key, row);
    page = nextPage(log.pages, found, rows.size);
    if (page === null || rows.size === before) return readSoFar(state, page !== null);
  }
  return readSoFar("read", true);
}

/** Whether every parser finds the same rows in an answer. Text rows are checked one by one. */
function isPlain(body: string, rows: readonly PageRow[], exchange: ProbedExchange): boolean {
  const hasValues = rows.some(({ text }) => text === null);
  return repeatedKeys(body).size === 0 && (!hasValues || isWrittenPlainly(body, rowIdsOf(exchange)));
}

/**
 * Pages by a falling value overlap: the nth row with the same value and content is the same row on each page. Otherwise all
 * rows differ.
 */
function keyed(found: readonly PageRow[], { pages }: EffectiveLog, before: number): [string, PageRow][] {
  if (pages?.from === undefined) return found.map((row, index) => [String(before + index), row]);
  const same = Map.groupBy(found, ({ from, row }) => `${from} ${JSON.stringify(row)}`);
  return [...same].flatMap(([text, rows]) => rows.map((row, nth): [string, PageRow] => [`${nth} ${text}`, row]));
}

const firstWaitMs = 250;
const longestWaitMs = 4_000;

/** Retries after 429, 5xx or no answer until the deadline, because log stores are often busy. */
async function sendWithRetries(
  request: () => HttpRequest,
  { http, clock, signal }: EndpointDeps,
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
  { request, pages, content }: EffectiveLog,
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
      accept: content === "json-lines" ? "application/x-ndjson, application/json" : "application/json",
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
