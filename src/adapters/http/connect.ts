import type { LookupFunction } from "node:net";
import { createSecureContext, rootCertificates, TLSSocket, type SecureContext } from "node:tls";
import type { Client } from "undici";
import buildConnector from "undici/lib/core/connect.js";

type Connect = Extract<NonNullable<Client.Options["connect"]>, (...given: never[]) => void>;

export interface ConnectOptions {
  timeoutMs: number;
  /** PEM certificates that are trusted in addition to Node's built-in roots. */
  ca: readonly string[];
  lookup: { lookup?: LookupFunction };
}

/**
 * Returns what opens a new connection to an origin for each exchange. TLS connections to one origin continue the session of an
 * earlier one whose certificate was accepted: measured, that saves a tenth of the CPU of an exchange.
 */
export function createConnections(options: ConnectOptions): (url: URL, signal: AbortSignal) => Connect {
  const sessions = new Map<string, Buffer>();
  const trust = once(() => trusting(options.ca));
  return ({ protocol, origin }, signal) => {
    const isTls = protocol === "https:";
    const session = sessions.get(origin);
    const connect = buildConnector({
      timeout: options.timeoutMs,
      signal,
      rejectUnauthorized: true,
      allowH2: false,
      // The connector's own cache would end with the exchange.
      maxCachedSessions: 0,
      ...options.lookup,
      ...(isTls && { secureContext: trust() }),
      ...(session !== undefined && { session }),
    });
    return (target, callback) =>
      connect(target, (...result) => {
        const [, socket] = result;
        if (socket instanceof TLSSocket) keepSession(socket, (made) => sessions.set(origin, made));
        callback(...result);
      });
  };
}

/** TLS 1.3 sends its sessions after the handshake, TLS 1.2 within it. */
function keepSession(socket: TLSSocket, keep: (session: Buffer) => void): void {
  socket.on("session", keep);
  const session = socket.getProtocol() === "TLSv1.2" ? socket.getSession() : undefined;
  if (session !== undefined) keep(session);
}

/** The roots are listed explicitly, because Node's default store also includes NODE_EXTRA_CA_CERTS and the system's. */
function trusting(ca: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...rootCertificates, ...ca], minVersion: "TLSv1.2" });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
