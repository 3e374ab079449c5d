import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { selfSigned } from "../hostile/certificate.ts";
import { startServer } from "./harness/server.ts";

export interface Source {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Public pages by URL, each with its answers in turn, of which the last one stays; any other is not there. */
export type Sources = Readonly<Record<string, Source | readonly Source[]>>;

export interface ServedSources {
  /** For the environment of the action. */
  env: Readonly<Record<string, string>>;
  /** The URLs that were asked for, in order. */
  asked: readonly string[];
  /** The headers that the requests had, lower case, each once. */
  headers: ReadonlySet<string>;
  /** The names that were looked up, and the addresses that were dialled. */
  seen(kind: "lookup" | "dial"): string[];
}

/** Of example.com: public, and dialled by nobody. */
const publicAddress = "93.184.215.14";

const resolver = import.meta.resolve("./contract-resolver.ts");

/**
 * The only names and pages that exist for an action with this environment. `hosts` resolve to other addresses than a public
 * one. null, and the test skipped, where a certificate for a page cannot be made.
 */
export async function serveSources(
  context: TestContext,
  sources: Sources = {},
  hosts: Readonly<Record<string, string>> = {},
): Promise<ServedSources | null> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-sources-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const seenFile = join(folder, "seen");
  const names = [...new Set(Object.keys(sources).map((url) => new URL(url).hostname))];
  const served = names.length === 0 ? nothing : await serve(context, sources, names);
  if (served === null) return null;
  const resolved = { ...Object.fromEntries(names.map((name) => [name, publicAddress])), ...hosts };
  return {
    ...served,
    env: {
      NODE_OPTIONS: `--import=${resolver}`,
      SOURCES_HOSTS: JSON.stringify(resolved),
      SOURCES_SEEN: seenFile,
      ...served.env,
    },
    seen: (kind) =>
      linesOf(seenFile).flatMap((line) => (line.startsWith(`${kind} `) ? line.slice(kind.length + 1) : [])),
  };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

type Served = Pick<ServedSources, "asked" | "headers" | "env">;

const nothing: Served = { asked: [], headers: new Set(), env: {} };

async function serve(context: TestContext, sources: Sources, names: readonly string[]): Promise<Served | null> {
  const certificate = selfSigned(context, ...names);
  if (certificate === null) return null;
  const asked: string[] = [];
  const headers = new Set<string>();
  const server = await startServer(async (request, response) => {
    const url = `https://${request.headers.host ?? ""}${request.url ?? ""}`;
    asked.push(url);
    Object.keys(request.headers).forEach((name) => headers.add(name));
    const answers = [sources[url] ?? { status: 404 }].flat();
    const times = asked.filter((one) => one === url).length;
    const { status = 200, headers: own = {}, body = "" } = answers[Math.min(times, answers.length) - 1] ?? {};
    response.writeHead(status, { "content-type": "text/markdown; charset=utf-8", ...own }).end(body);
  }, certificate);
  context.after(() => server[Symbol.asyncDispose]());
  return { asked, headers, env: { SOURCES_PORT: new URL(server.url).port, SOURCES_CA: certificate.cert } };
}
