import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";

export interface LoopbackServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, or `https:` with a certificate. */
  url: string;
  /** Connections accepted so far. */
  connections(): number;
}

/** PEM texts. */
export interface Certificate {
  key: string;
  cert: string;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server on a free port of the loopback. Disposing of it cuts its connections, as a failing listener does. */
export async function startServer(listener: Listener, certificate?: Certificate): Promise<LoopbackServer> {
  let connections = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    listener(request, response).catch(() => response.destroy());
  };
  const server = certificate === undefined ? createServer(answer) : createTlsServer(certificate, answer);
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return {
    url: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${address.port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The whole body of a request as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** The value of a JSON text, else null. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
