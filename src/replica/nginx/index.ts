import { type Groups, hostOf, passedTo } from "../../configuration/nginx/calls.ts";
import { commentsOf, type Directive, directivesOf } from "../../configuration/nginx/directives.ts";
import { groupsOf, isNginx } from "../../configuration/nginx/index.ts";
import { passOf } from "../../configuration/nginx/locations.ts";
import { isLoopback } from "../../core/loopback.ts";
import { copying } from "../copying.ts";
import { type Copy, replicaKey } from "../replica.ts";
import {
  cannotCopy,
  credentialName,
  cleanComments,
  edited,
  put,
  recognised,
  refuseLeftovers,
  type TextSheet,
} from "../text-edits.ts";
import { type Context, passesOn, stageBlock } from "./directives.ts";
import { namedIn } from "./names.ts";
import { temporary } from "./rules.ts";
import { valuesIn } from "./variables.ts";

/** Copies an nginx configuration, or a part of one for its `http` block. */
export const copyNginx = copying((original, stage): Copy => {
  const sheet = recognised(original, isNginx);
  const { file, text, locate } = sheet;
  const top = directivesOf(text, locate);
  const groups = groupsOf(top);
  refuseUnplaced(sheet, top, groups);
  const context = {
    sheet,
    stage,
    groups,
    named: namedIn(groups),
    ...usesIn(top, groups),
    isSecret: secretsIn(top),
    values: valuesIn(top),
  };
  stageBlock(top, "", context);
  const http = top.find(({ name }) => name === "http");
  const before = settingsBefore(top, http);
  const within = settingsIn(http?.block ?? []);
  if (http !== undefined && within !== "")
    put(sheet, { start: http.inner, end: http.inner }, within, "http", "process");
  if (before.length > 0)
    sheet.changes.push({ file, line: locate(0)[0], key: "(start)", reason: "process", now: before.join(" ") });
  const known = new Set([replicaKey, stage.clientKey]);
  cleanComments(sheet, commentsOf(text), known);
  const body = edited(sheet);
  refuseLeftovers(sheet, withoutGroups(body, groups), known);
  const copy = [...before, body, ...(http === undefined ? ["}"] : [])].join("\n");
  const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
  return { files: new Map([[file.slice(file.lastIndexOf("/") + 1), copy]]), changes, refuse: null };
});

/** Groups and variables in a URL look like hosts; a group's servers are staged, and without a resolver no name is looked up. */
function withoutGroups(text: string, { upstreams }: Groups): string {
  return text.replace(/http:\/\/[^\s;"']+/g, (url) => {
    const host = hostOf(url);
    return isLoopback(host.replace(/:\d+$/, "")) || upstreams.has(host) || /^\$\{?\w+\}?$/.test(host) ? "" : url;
  });
}

/** What a copy sets outside `http`, and for a part of a configuration the block itself. */
function settingsBefore(top: readonly Directive[], http: Directive | undefined): string[] {
  const settings = { daemon: "daemon off;", pid: "pid nginx.pid;", error_log: "error_log stderr;" };
  const isMissing = (name: string) => http === undefined || top.every((directive) => directive.name !== name);
  const missing = Object.entries(settings).flatMap(([name, text]) => (isMissing(name) ? [text] : []));
  const events = isMissing("events") ? ["events { worker_connections 256; }"] : [];
  return [...missing, ...events, ...(http === undefined ? [`http {${settingsIn(top)}`] : [])];
}

/** Folders and logs whose defaults are places of the system. */
function settingsIn(block: readonly Directive[]): string {
  const names = new Set(block.map(({ name }) => name));
  const folders = temporary
    .filter((name) => !names.has(name))
    .map((name) => ` ${name} temp-${name.split("_temp")[0]};`);
  return [...folders, ...(names.has("access_log") ? [] : [" access_log off;"])].join("");
}

/** Groups and variables that locations pass to. */
function usesIn(top: readonly Directive[], groups: Groups): Pick<Context, "used" | "passedVariables"> {
  const urls = [...urlsIn(top)];
  const variables = new Set(urls.flatMap((url) => /^\$\{?(\w+)\}?$/.exec(hostOf(url))?.[1] ?? []));
  const values = [...variables].flatMap((name) => groups.variables.get(name)?.map(({ value }) => value) ?? []);
  const hosts = [...urls, ...values].map(hostOf);
  const isOpen = hosts.some((host) => host.includes("$") && !groups.variables.has(host.replace(/[${}]/g, "")));
  return { used: isOpen ? null : new Set(hosts), passedVariables: variables };
}

/** Returns whether a variable has a credential. */
function secretsIn(top: readonly Directive[]): Context["isSecret"] {
  const values = [...headersIn(top)].filter(([name]) => credentialName.test(name)).map(([, value]) => value);
  const names = values.flatMap((value) => Array.from(value.matchAll(/\$\{?(\w+)/g), ([, name = ""]) => name));
  return (variable) => credentialName.test(variable) || names.includes(variable.replace(/^\$/, ""));
}

function* headersIn(directives: readonly Directive[]): Generator<[name: string, value: string]> {
  for (const { name, args, block } of directives) {
    if (name === "proxy_set_header") yield [args[0] ?? "", args[1] ?? ""];
    if (block !== null) yield* headersIn(block);
  }
}

function* urlsIn(directives: readonly Directive[]): Generator<string> {
  for (const { name, args, block } of directives) {
    if (name === "proxy_pass") yield args[0] ?? "";
    if (block !== null) yield* urlsIn(block);
  }
}

/** Throws Refused for what the copy would have to be completed with. */
function refuseUnplaced(sheet: TextSheet, top: readonly Directive[], groups: Groups): void {
  const [location] = top.filter(({ name }) => name === "location");
  if (location !== undefined)
    throw cannotCopy(
      sheet.locate(location.start),
      "a location without its server",
      "Pass the file with the server block.",
    );
  const elsewhere = groups.locations.find((each) => passedTo(each, groups) === null && isNamed(passOf(each), groups));
  if (groups.includes && elsewhere !== undefined)
    throw cannotCopy(
      [elsewhere.line, 1],
      "a group that this file does not define: an include may",
      "Write the upstream block into this file, for example with `nginx -T`.",
    );
  refuseSecondServer(sheet, top);
}

function isNamed(pass: Directive | undefined, { upstreams }: Groups): boolean {
  const host = hostOf(pass?.args[0] ?? "$");
  return !host.includes("$") && !upstreams.has(host);
}

/** Servers of a copy share one address, so their names have to tell them apart. */
function refuseSecondServer(sheet: TextSheet, top: readonly Directive[]): void {
  const inHttp = [...top, ...top.flatMap(({ name, block }) => (name === "http" ? (block ?? []) : []))];
  const names = new Set<string>();
  for (const { name, block, start } of inHttp) {
    if (name !== "server" || block === null || !passesOn(block)) continue;
    const own = block.find((directive) => directive.name === "server_name")?.args.join(" ") ?? "";
    if (names.has(own))
      throw cannotCopy(
        sheet.locate(start),
        "a second server of the same name that passes requests on, while the copy has one address",
        "Pass a copy of this file with only the server of the routes to be gated.",
      );
    names.add(own);
  }
}
