import { appendFileSync } from "node:fs";
import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

/*
 * Loaded into the action before its first line: no test asks a name server or trusts the network. Names resolve as
 * SOURCES_HOSTS says, the addresses given there lead to the port SOURCES_PORT of the loopback, whose certificate is trusted, and
 * every name and address that the action wants is written to SOURCES_SEEN.
 */
const { SOURCES_HOSTS = "{}", SOURCES_PORT = "0", SOURCES_CA = "", SOURCES_SEEN = "" } = process.env;
const addresses = new Map(Object.entries<string>(JSON.parse(SOURCES_HOSTS)));
const own = new Set(addresses.values());

function tell(...words: readonly string[]): void {
  appendFileSync(SOURCES_SEEN, `${words.join(" ")}\n`);
}

Object.assign(dns, {
  lookup: async (host: string) => {
    tell("lookup", host);
    const address = addresses.get(host);
    if (address === undefined) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return [{ address, family: net.isIP(address) }];
  },
});

const { createSecureContext } = tls;
Object.assign(tls, {
  createSecureContext: (options: tls.SecureContextOptions = {}) => {
    const trusted = [options.ca ?? []].flat();
    return createSecureContext({ ...options, ca: SOURCES_CA === "" ? trusted : [...trusted, SOURCES_CA] });
  },
});

interface Dialling {
  host?: string;
  port?: number | string;
  lookup?: net.LookupFunction;
}

const connect: unknown = Reflect.get(net.Socket.prototype, "connect");
if (typeof connect !== "function") throw new Error("expected a function");
Object.assign(net.Socket.prototype, {
  connect(this: net.Socket, ...args: readonly (Dialling | readonly [Dialling])[]): unknown {
    const [first = {}] = args;
    const dialling: Dialling = "length" in first ? first[0] : first;
    const { host = "", lookup } = dialling;
    this.once("connectionAttempt", (address: string, port: number) => tell("dial", address, String(port)));
    if (addresses.has(host) && lookup !== undefined)
      Object.assign(dialling, { port: Number(SOURCES_PORT), lookup: leadingHome(lookup) });
    return Reflect.apply(connect, this, args);
  },
});

/** The action's own lookup is asked, and what it would dial is dialled on the loopback. */
function leadingHome(lookup: net.LookupFunction): net.LookupFunction {
  return (host, options, done) =>
    lookup(host, options, (error, found) => {
      const isOwn = Array.isArray(found) && found.every(({ address }) => own.has(address));
      done(error, error === null && isOwn ? [{ address: "127.0.0.1", family: 4 }] : found);
    });
}

syncBuiltinESMExports();
