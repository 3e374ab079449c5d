import type { LookupFunction, Socket } from "node:net";
import type { SecureContext, TLSSocket } from "node:tls";
import type { Client } from "undici";
import buildConnector from "undici/lib/core/connect.js";

type Connect = Extract<NonNullable<Client.Options["connect"]>, (...given: never[]) => void>;

export interface ConnectOptions {
  timeoutMs: number;
  /** PEM certificates that are trusted in addition to Node's built-in roots. */
  ca: readonly string[];
  lookup: { lookup?: LookupFunction };
}

/** One connection to an origin, which is opened when the client asks for it. */
export interface Connection {
  connect: Connect;
  /** Closes it, also while it is still connecting. */
  close: () => void;
}

/** Measured: an exception of its own for each socket, with a stack that nobody reads, costs a twentieth of an exchange. */
const over = new Error("the exchange is over");

/**
 * Returns what opens a new connection to an origin for each exchange. TLS connections to one origin continue the session of an
 * earlier one whose certificate was accepted: measured, that saves a tenth of the CPU of an exchange.
 */
export function createConnections(options: ConnectOptions): (url: URL) => Connection {
  const plain = once(() => connector(options, {}));
  const secure = createSecureConnector(options);
  return ({ protocol, origin }) => {
    let socket: Socket | undefined;
    const connect = protocol === "https:" ? secure(origin) : plain();
    return {
      connect: (target, callback) => void (socket = connect(target, callback)),
      close: () => void socket?.destroy(over),
    };
  };
}

type Connector = ReturnType<typeof buildConnector>;

function connector({ timeoutMs, lookup }: ConnectOptions, tls: Parameters<typeof buildConnector>[0]): Connector {
  // The connector's own cache of sessions would hold none of them for long.
  return buildConnector({ timeout: timeoutMs, allowH2: false, maxCachedSessions: 0, ...lookup, ...tls });
}

function createSecureConnector(options: ConnectOptions): (origin: string) => Connector {
  const sessions = new Map<string, Buffer>();
  const trust = once(() => trusting(options.ca));
  return (origin) => {
    const session = sessions.get(origin);
    const tls = { rejectUnauthorized: true, secureContext: trust(), ...(session !== undefined && { session }) };
    const connect = connector(options, tls);
    return (target, callback) =>
      connect(target, (...result) => {
        const [, socket] = result;
        if (isTls(socket)) keepSession(socket, (made) => sessions.set(origin, made));
        callback(...result);
      });
  };
}

/** After an error undici names no socket at all. */
function isTls(socket: Socket | null | undefined): socket is TLSSocket {
  return typeof socket === "object" && socket !== null && "getProtocol" in socket;
}

/** TLS 1.3 sends its sessions after the handshake, TLS 1.2 within it. */
function keepSession(socket: TLSSocket, keep: (session: Buffer) => void): void {
  socket.on("session", keep);
  const session = socket.getProtocol() === "TLSv1.2" ? socket.getSession() : undefined;
  if (session !== undefined) keep(session);
}

/** The roots are listed explicitly, because Node's default store also includes NODE_EXTRA_CA_CERTS and the system's. */
function trusting(ca: readonly string[]): SecureContext {
  // Measured: node:tls costs a start half as much as an empty Node, and some gateways need none.
  const { createSecureContext, rootCertificates } = process.getBuiltinModule("node:tls");
  return createSecureContext({ ca: [...rootCertificates, ...ca], minVersion: "TLSv1.2" });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
