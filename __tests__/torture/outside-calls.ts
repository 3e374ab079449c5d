import childProcess from "node:child_process";
import crypto from "node:crypto";
import dns from "node:dns";
import fs from "node:fs";
import { registerHooks, syncBuiltinESMExports } from "node:module";
import net from "node:net";
import timers from "node:timers";
import timersPromises from "node:timers/promises";
import { runInThisContext } from "node:vm";

/** How a call to the outside fails. */
export const ways = ["throws", "rejects", "rejects without an error", "hangs"] as const;
export type Way = (typeof ways)[number];

/** Ways in which a run ends from outside, when it is about to make a call. */
export const kills = ["SIGTERM", "SIGKILL"] as const;
export type Kill = (typeof kills)[number];

export function isKill(way: Way | Kill): way is Kill {
  return kills.some((each) => each === way);
}

/** How a call tells its result: that decides which ways of failing it has. */
export type Manner = "returns" | "promises" | "calls back" | "later" | "connects" | "spawns";

/** The ways in which calls of this manner can fail. A promise may be rejected; only what is waited for can hang. */
export const waysOf: Readonly<Record<Manner, readonly Way[]>> = {
  returns: ["throws", "rejects without an error"],
  promises: ways,
  "calls back": ["throws", "rejects", "hangs"],
  later: ["throws", "hangs"],
  connects: ["throws", "rejects", "hangs"],
  spawns: ["throws", "rejects"],
};

export function isManner(text: string): text is Manner {
  return Object.hasOwn(waysOf, text);
}

type Call = (this: unknown, ...args: unknown[]) => unknown;
/** Called before each call to the outside, with its name. Returns how it fails; null if it does not. */
export type Meets = (name: string, manner: Manner) => Way | null;

const forEver = 2 ** 31 - 1;
const { setTimeout: later } = timers;

class Foreign extends Error {
  override name = "ForeignError";
  code = "EFOREIGN";
}

function foreign(): Foreign {
  return new Foreign("a failure of something else: ::set-output name=decision::promote");
}

const failing: Readonly<Record<Way, (call: Call, self: unknown, args: unknown[], manner: Manner) => unknown>> = {
  throws: () => {
    throw foreign();
  },
  rejects: (_call, self, args, manner) => {
    if (manner === "promises") return Promise.reject(foreign());
    process.nextTick(manner === "calls back" ? lastFunction(args) : () => emitError(self), foreign());
    return self;
  },
  "rejects without an error": (_call, _self, _args, manner) => {
    // What others reject with need not be an error.
    const { promise, reject } = Promise.withResolvers<never>();
    reject(undefined);
    if (manner === "promises") return promise;
    promise.catch(() => {});
    return throwNoError();
  },
  hangs: (call, self, _args, manner) => {
    // As what really hangs, it keeps the process alive.
    later(() => {}, forEver);
    if (manner === "later") return Reflect.apply(call, self, [() => {}, forEver]);
    return manner === "promises" ? new Promise(() => {}) : self;
  },
};

/** Throws a text: what others throw need not be an error, and no code of ours may write that. */
function throwNoError(): unknown {
  return runInThisContext('throw "no error at all"');
}

function lastFunction(args: readonly unknown[]): (error: unknown) => void {
  const last = args.findLast((each) => typeof each === "function");
  return (error) => void (typeof last === "function" && Reflect.apply(last, undefined, [error]));
}

function emitError(self: unknown): void {
  if (self instanceof net.Socket) self.destroy(foreign());
}

function wrap(holder: object, owner: string, names: readonly string[], manner: Manner, meets: Meets): void {
  for (const name of names) {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== "function") throw new Error(`expected ${owner}.${name} to be a function`);
    const call: Call = function (...args) {
      return Reflect.apply(original, this, args);
    };
    const wrapped: Call = function (...args) {
      const way = meets(`${owner}.${name}`, manner);
      return way === null ? Reflect.apply(call, this, args) : failing[way](call, this, args, manner);
    };
    // Callers use what hangs on some functions, such as the promisified form.
    for (const key of Reflect.ownKeys(original)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(original, key);
      if (descriptor !== undefined && key !== "prototype") Reflect.defineProperty(wrapped, key, descriptor);
    }
    Reflect.set(holder, name, wrapped);
  }
}

const promisedFiles =
  "appendFile lstat mkdir mkdtemp open readFile readdir realpath rename rm rmdir stat symlink unlink writeFile".split(
    " ",
  );
const files = "appendFileSync closeSync existsSync fstatSync openSync readFileSync rmSync writeFileSync".split(" ");

/** Puts `meets` before every call to files, sockets, timers, random values, digests, parsers and processes. */
export async function watchOutside(meets: Meets): Promise<void> {
  const handle = await fs.promises.open(process.execPath);
  wrap(Object.getPrototypeOf(handle), "handle", ["read", "stat"], "promises", meets);
  await handle.close();
  wrap(fs.promises, "fs/promises", promisedFiles, "promises", meets);
  wrap(fs, "fs", files, "returns", meets);
  wrap(net.Socket.prototype, "socket", ["connect"], "connects", meets);
  wrap(dns, "dns", ["lookup"], "calls back", meets);
  wrap(dns.promises, "dns/promises", ["lookup"], "promises", meets);
  wrap(timersPromises, "timers/promises", ["setTimeout"], "promises", meets);
  for (const holder of [timers, globalThis]) wrap(holder, "timers", ["setInterval", "setTimeout"], "later", meets);
  wrap(crypto, "crypto", ["createHash", "hash", "randomBytes", "randomUUID"], "returns", meets);
  wrap(childProcess, "child_process", ["execFile"], "calls back", meets);
  wrap(childProcess, "child_process", ["spawn"], "returns", meets);
  wrap(JSON, "JSON", ["parse"], "returns", meets);
  syncBuiltinESMExports();
  watchYaml(meets);
}

const yamlEntry = "*lex(source, incomplete = false) {";

/** The reader of YAML is no module of Node's: it is called to the outside by a line in the bundle. */
function watchYaml(meets: Meets): void {
  const name = "fallback-gate torture: yaml";
  const fails = (): void => {
    const way = meets("yaml.lex", "returns");
    if (way !== null) failing[way](() => {}, undefined, [], "returns");
  };
  Reflect.set(globalThis, name, fails);
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith("/dist/yaml.mjs")) return loaded;
      const source = loaded.source instanceof Uint8Array ? new TextDecoder().decode(loaded.source) : "";
      if (!source.includes(yamlEntry)) throw new Error("expected the reader of YAML in dist/yaml.mjs");
      return { ...loaded, source: source.replace(yamlEntry, `${yamlEntry} globalThis[${JSON.stringify(name)}]();`) };
    },
  });
}
