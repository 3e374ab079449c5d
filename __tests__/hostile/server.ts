import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { TestContext } from "node:test";

/** What a hostile server does with a connection once the whole request has arrived: raw bytes, or anything. */
export type Behaviour = string | Buffer | ((socket: Socket) => void);

export interface HostileServer {
  url: string;
  port: number;
  /** Connections accepted so far. */
  connections: () => number;
  /** The raw requests in the order of their arrival. */
  requests: readonly string[];
  /** Resolves when the first connection is gone. */
  firstClosed: Promise<void>;
}

/** A raw TCP server on a random loopback port. It ends with the test. */
export async function hostileServer(context: TestContext, behaviour: Behaviour): Promise<HostileServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const firstClosed = Promise.withResolvers<void>();
  let accepted = 0;
  const server = createServer((socket) => {
    accepted++;
    sockets.add(socket);
    // A peer that destroys the connection is what these tests provoke.
    socket.on("error", () => undefined);
    socket.on("close", () => firstClosed.resolve());
    afterRequest(socket, (request) => {
      requests.push(request);
      behave(socket, behaviour);
    });
  });
  const port = await listen(server);
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = `http://127.0.0.1:${port}/`;
  return { url, port, connections: () => accepted, requests, firstClosed: firstClosed.promise };
}

/** Listens on a random loopback port and returns it. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a TCP address");
  return address.port;
}

/** Writes `chunk` again whenever the peer has taken the last one. */
export function flood(socket: Socket, chunk: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

/** Writes `chunk` every 20 ms until the connection ends. */
export function drip(socket: Socket, chunk: string): void {
  const timer = setInterval(() => socket.write(chunk), 20);
  socket.on("close", () => clearInterval(timer));
}

function behave(socket: Socket, behaviour: Behaviour): void {
  if (typeof behaviour === "function") behaviour(socket);
  else socket.end(behaviour);
}

function afterRequest(socket: Socket, next: (request: string) => void): void {
  let received = "";
  socket.on("data", (chunk) => {
    const wasWhole = isWhole(received);
    received += chunk.toString("latin1");
    if (!wasWhole && isWhole(received)) next(received);
  });
}

function isWhole(request: string): boolean {
  const end = request.indexOf("\r\n\r\n");
  const length = Number(/^content-length: (\d+)/im.exec(request)?.[1] ?? 0);
  return end !== -1 && request.length >= end + 4 + length;
}
