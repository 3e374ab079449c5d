import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** One request that a server of this process received from another process, and the body of its answer. */
export interface Served {
  port: number;
  /** Whether one run alone was going on, so that it was this run's request wherever it went. */
  isAlone: boolean;
  /** Request line and header lines. */
  head: string;
  authorization: string;
  received: Buffer[];
  sent: Buffer[];
}

/** More of one body is not kept: hostile answers are endless. */
const keptBytes = 2 ** 16;

const listeners = new Set<Served[]>();

/** The local ports of connections that this process itself has opened, as a gateway in it does to what is behind it. */
const ownPorts = new Set<number>();

subscribe("net.client.socket", (message) => {
  if (typeof message !== "object" || message === null || !("socket" in message)) return;
  const { socket } = message;
  if (!(socket instanceof Socket)) return;
  socket.once("connect", () => {
    const { localPort = 0 } = socket;
    ownPorts.add(localPort);
    socket.once("close", () => ownPorts.delete(localPort));
  });
});

subscribe("http.server.request.start", (message) => {
  if (typeof message !== "object" || message === null) return;
  if (!("request" in message) || !("response" in message)) return;
  const { request, response } = message;
  if (request instanceof IncomingMessage && response instanceof ServerResponse) keep(request, response);
});

/** Starts to keep what all servers of this process receive from others. The function that it returns ends that, and returns it in order. */
export function overhearServers(): () => readonly Served[] {
  const heard: Served[] = [];
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
    return heard;
  };
}

function keep(request: IncomingMessage, response: ServerResponse): void {
  if (listeners.size === 0 || ownPorts.has(request.socket.remotePort ?? 0)) return;
  const { method = "", url = "", rawHeaders, headers, socket } = request;
  const head = `${method} ${url}\n${rawHeaders.join("\n")}`;
  const served: Served = {
    port: socket.localPort ?? 0,
    isAlone: listeners.size === 1,
    head,
    authorization: headers.authorization ?? "",
    received: [],
    sent: [],
  };
  listeners.forEach((heard) => heard.push(served));
  overhear(request, "push", served.received);
  overhear(response, "write", served.sent);
  overhear(response, "end", served.sent);
}

/** Keeps what is passed to a method of a stream as its first argument. */
function overhear(stream: IncomingMessage | ServerResponse, name: "push" | "write" | "end", kept: Buffer[]): void {
  const method: unknown = Reflect.get(stream, name);
  if (typeof method !== "function") return;
  const heard = (...args: unknown[]): unknown => {
    keepChunk(kept, args[0]);
    return Reflect.apply(method, stream, args);
  };
  Reflect.set(stream, name, heard);
}

function keepChunk(kept: Buffer[], chunk: unknown): void {
  const size = kept.reduce((sum, { length }) => sum + length, 0);
  if (size >= keptBytes) return;
  if (typeof chunk === "string") kept.push(Buffer.from(chunk.slice(0, keptBytes)));
  else if (chunk instanceof Uint8Array) kept.push(Buffer.from(chunk.subarray(0, keptBytes)));
}
