import { type Groups, hostOf } from "../../configuration/nginx/calls.ts";
import type { Directive } from "../../configuration/nginx/directives.ts";
import { replicaKey, type Stage } from "../replica.ts";
import { cannotCopy, credentialName, put, type TextSheet } from "../text-edits.ts";
import { type Named, targetsOf } from "./names.ts";
import { isSaidIn } from "./variables.ts";
import { otherPasses, programs, removalOf, written } from "./rules.ts";

/** What the edits of an nginx configuration need to know. */
export interface Context {
  sheet: TextSheet;
  stage: Stage;
  groups: Groups;
  named: Named;
  /** Groups that requests are passed to; null if a variable may name any. */
  used: ReadonlySet<string> | null;
  /** Variables with a credential: by their name, or by a header that is made of them. */
  isSecret: (variable: string) => boolean;
  /** Variables that a `proxy_pass` uses. */
  passedVariables: ReadonlySet<string>;
  /** The values of variables. */
  values: ReadonlyMap<string, readonly string[]>;
}

type Edit = (directive: Directive, key: string, context: Context) => void;

/** Edits the directives of a block and all below. `path` is its place, such as `http.server`. */
export function stageBlock(directives: readonly Directive[], path: string, context: Context): void {
  for (const directive of directives) {
    const key = `${path}${directive.name}`;
    const at = context.sheet.locate(directive.start);
    if (programs.test(directive.name)) throw cannotCopy(at, "a program that may call anything or choose the target");
    const reason = reasonOf(directive, context);
    if (reason !== null) put(context.sheet, directive, "", key, reason);
    else if (edits[directive.name] !== undefined) edits[directive.name]?.(directive, key, context);
    else if (otherPasses.test(directive.name)) put(context.sheet, directive, "return 404;", key, "outgoing");
    else if (written.test(directive.name)) stageFile(directive, key, context);
    else if (directive.block !== null) stageBlock(directive.block, `${key}.`, context);
  }
}

function reasonOf(directive: Directive, { used }: Context) {
  if (directive.name === "upstream" && used?.has(directive.args[0] ?? "") === false) return "outgoing";
  if (directive.name === "server" && directive.block !== null && !passesOn(directive.block)) return "listener";
  if (directive.name === "proxy_redirect" && directive.args.length > 1) return "address";
  const ofTransport =
    directive.name === "if" && /\$(?:scheme|https|http_x_forwarded_proto)\b/.test(directive.args.join(" "));
  return ofTransport ? "transport" : removalOf(directive.name);
}

/** Whether a block passes requests on. */
export function passesOn(directives: readonly Directive[]): boolean {
  return directives.some(({ name, block }) => name === "proxy_pass" || (block !== null && passesOn(block)));
}

const edits: Readonly<Record<string, Edit>> = {
  upstream: stageUpstream,
  server: stageServer,
  proxy_pass: (directive, key, context) => {
    const [url = ""] = directive.args;
    const now = urlOf(url, directive, context);
    if (now !== url) put(context.sheet, directive, `proxy_pass ${now};`, key, "address");
  },
  map: stageValues,
  split_clients: stageValues,
  geo: stageValues,
  proxy_set_header: stageHeader,
  set: ({ args: [name = "", value = ""], ...directive }, key, context) => {
    const { sheet, isSecret, passedVariables } = context;
    if (passedVariables.has(name.replace("$", ""))) {
      const now = urlOf(value, { ...directive, args: [name, value] }, context);
      if (now !== value) put(sheet, directive, `set ${name} ${now};`, key, "address");
    } else if (isSecret(name) && value !== "" && !value.startsWith("$"))
      put(sheet, directive, `set ${name} "${replicaKey}";`, key, "credential");
  },
  return: (directive, key, { sheet }) => {
    const [code = ""] = directive.args;
    if (!directive.args.some((word) => word.includes("://"))) return;
    put(sheet, directive, `return ${/^[245]\d\d$/.test(code) ? code : "404"};`, key, "address");
  },
  rewrite: (directive, key, { sheet }) => {
    if (directive.args[1]?.includes("://") === true) put(sheet, directive, "return 404;", key, "address");
  },
  daemon: (directive, key, { sheet }) => put(sheet, directive, "daemon off;", key, "process"),
};

/** The path of a URL stays, and the name of a group. */
function urlOf(url: string, directive: Directive, { sheet, stage, groups, named, values }: Context): string {
  const host = hostOf(url);
  const [scheme = ""] = /^https?:\/\//.exec(url) ?? [];
  const rest = url.slice(scheme.length + host.length);
  if (host === "unix:") throw cannotCopy(sheet.locate(directive.start), "a Unix socket, which is no host with a port");
  if (host.includes("$") && !isSaidIn(values, host))
    throw cannotCopy(
      sheet.locate(directive.start),
      "a host that a request decides, or that is put together",
      "Choose among groups by a `map` with their names.",
    );
  if (host === "" || host.includes("$") || groups.upstreams.has(host)) return url.replace(/^https:/, "http:");
  const [target] = targetsOf(host, [host], named) ?? [];
  if (target === undefined) throw twoNames(directive, sheet);
  sheet.replaced.add(host);
  return `${scheme === "" ? "" : "http://"}${stage.authority(target)}${rest}`;
}

function twoNames({ start }: Directive, sheet: TextSheet): Error {
  return cannotCopy(
    sheet.locate(start),
    "a group that is one target of a route, while its servers are the targets of another",
    "Use two groups, so that every call belongs to one target.",
  );
}

const serverOptions = /^(?:weight|max_conns|max_fails|fail_timeout|slow_start|route|drain)(?:=|$)|^(?:backup|down)$/;

function stageUpstream(directive: Directive, key: string, context: Context): void {
  const { sheet, stage, named } = context;
  const block = directive.block ?? [];
  const servers = block.filter(({ name }) => name === "server");
  const targets = targetsOf(
    directive.args[0] ?? "",
    servers.map(({ args: [host = ""] }) => host),
    named,
  );
  if (targets === null) throw twoNames(directive, sheet);
  for (const [index, server] of servers.entries()) {
    const [host = "", ...options] = server.args;
    const kept = options.filter((option) => serverOptions.test(option));
    const words = ["server", stage.authority(targets[index] ?? host), ...kept].join(" ");
    sheet.replaced.add(host.replace(/:\d+$/, ""));
    put(sheet, server, `${words};`, `${key}.server`, "address");
  }
  stageBlock(
    block.filter(({ name }) => name !== "server"),
    `${key}.`,
    context,
  );
}

/** The server of a copy has one address, without TLS. */
function stageServer(directive: Directive, key: string, context: Context): void {
  const { sheet, stage } = context;
  const block = directive.block ?? [];
  const [first, ...others] = block.filter(({ name }) => name === "listen");
  const now = `listen 127.0.0.1:${stage.port};`;
  if (first === undefined)
    put(sheet, { start: directive.inner, end: directive.inner }, ` ${now}`, `${key}.listen`, "listener");
  else put(sheet, first, now, `${key}.listen`, "listener");
  for (const other of others) put(sheet, other, "", `${key}.listen`, "listener");
  stageBlock(
    block.filter(({ name }) => name !== "listen"),
    `${key}.`,
    context,
  );
}

/** The values of a variable that a `proxy_pass` uses are groups or hosts. */
function stageValues(directive: Directive, key: string, context: Context): void {
  const variable = (directive.args.at(-1) ?? "").replace("$", "");
  for (const entry of directive.block ?? []) {
    const [value = ""] = entry.args;
    const isCredential = context.isSecret(variable) && value !== "" && !value.startsWith("$");
    const now = context.passedVariables.has(variable)
      ? urlOf(value, entry, context)
      : isCredential
        ? replicaKey
        : value;
    const pattern = context.sheet.text
      .slice(entry.start, entry.end)
      .match(/^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\S+)/s)?.[0];
    if (entry.name === "include") put(context.sheet, entry, "", `${key}.include`, "outgoing");
    else if (now !== value)
      put(context.sheet, entry, `${pattern} ${now};`, `${key}.${entry.name}`, isCredential ? "credential" : "address");
  }
}

function stageHeader(
  { args: [name = "", value = ""], ...directive }: Directive,
  key: string,
  { sheet }: Context,
): void {
  const isOfRequest = /^\$(?:http_\w+|host|proxy_host|http_host)$/.test(value) || value === "";
  if (isOfRequest) return;
  const place = `${key} ${name}`;
  const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
  if (/^host$/i.test(name)) put(sheet, directive, `proxy_set_header ${name} 127.0.0.1;`, place, "address");
  else if (credentialName.test(name))
    put(sheet, directive, `proxy_set_header ${name} "${secret}";`, place, "credential");
}

/** Files are written below the folder where the copy runs. */
function stageFile(directive: Directive, key: string, { sheet }: Context): void {
  const [path = "", ...rest] = directive.args;
  if (path.startsWith("syslog:")) return put(sheet, directive, "", key, "outgoing");
  if (!path.includes("/") || /^\/dev\/(?:std(?:out|err)|null)$/.test(path)) return;
  const name = path.replace(/\/+$/, "").replace(/^.*\//s, "");
  put(sheet, directive, `${[directive.name, name, ...rest].join(" ")};`, key, "process");
}
