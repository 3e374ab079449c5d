import type { IncomingHttpHeaders } from "node:http";
import { startServer, type LoopbackServer } from "../blackbox/harness/server.ts";

export interface Relay extends LoopbackServer {
  /** Statuses that it answered with, and how often. */
  answered: ReadonlyMap<number, number>;
}

export interface RelayOptions {
  /** What a request must bear; any other is refused with 401. Loki itself knows no credential. */
  key: string;
  /** Statuses that stand in the place of the first answers to every query. */
  faults: readonly number[];
}

/** Stands in front of a log store, as the access to one does in production. */
export async function startLokiRelay(lokiUrl: string, { key, faults }: RelayOptions): Promise<Relay> {
  const asked = new Map<string, number>();
  const answered = new Map<number, number>();
  const answer = async (
    path: string,
    { authorization, ...headers }: IncomingHttpHeaders,
  ): Promise<[number, string]> => {
    if (authorization !== `Bearer ${key}`) return [401, ""];
    const times = asked.get(path) ?? 0;
    asked.set(path, times + 1);
    const fault = faults[times];
    if (fault !== undefined) return [fault, ""];
    const tenant = headers["x-scope-orgid"];
    const found = await fetch(
      lokiUrl + path,
      typeof tenant === "string" ? { headers: { "x-scope-orgid": tenant } } : {},
    );
    return [found.status, await found.text()];
  };
  const server = await startServer(async ({ url = "", headers }, response) => {
    const [status, text] = await answer(url, headers);
    answered.set(status, (answered.get(status) ?? 0) + 1);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(text);
  });
  return { ...server, answered };
}
