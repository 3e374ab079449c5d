import type { Socket } from "node:net";
import type { TestContext } from "node:test";
import { createServer } from "node:tls";
import { selfSigned } from "./certificate.ts";
import { listen } from "./server.ts";

/** What the server does once a request has arrived. */
export type Answers = (path: string, socket: Socket) => void;

export interface PageServer {
  /** Without a slash at its end. */
  origin: string;
  port: number;
  ca: string;
  /** The raw requests in the order of their arrival. */
  requests: readonly string[];
  /** Their paths. */
  paths(): string[];
}

/** An https server on a random loopback port that answers with raw bytes. null, and the test skipped, without openssl. */
export async function pageServer(context: TestContext, answers: Answers): Promise<PageServer | null> {
  const certificate = selfSigned(context, "127.0.0.1");
  if (certificate === null) return null;
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(certificate, (socket) => {
    sockets.add(socket);
    // A client that goes away is what these tests provoke.
    socket.on("error", () => undefined);
    socket.once("data", (chunk) => {
      const request = chunk.toString("latin1");
      requests.push(request);
      answers(pathOf(request), socket);
    });
  });
  server.on("tlsClientError", () => undefined);
  const port = await listen(server);
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const paths = () => requests.map(pathOf);
  return { origin: `https://127.0.0.1:${port}`, port, ca: certificate.cert, requests, paths };
}

function pathOf(request: string): string {
  return request.split(" ", 2)[1] ?? "";
}

/** An answer with its length. */
export function reply(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = ""): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} Status\r\n${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}
