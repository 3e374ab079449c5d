import assert from "node:assert/strict";
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { installLanguageServer } from "./install.ts";

/** A place in a text, both counted from 0 as the protocol does. */
export interface Place {
  line: number;
  character: number;
}

/** What an editor asks about one file that is open in it. */
export interface OpenFile extends AsyncDisposable {
  ask(method: string, place: Place): Promise<unknown>;
  /** The problems that the server publishes about the file, first of all. */
  problems: Promise<unknown>;
}

const uri = "file:///project/.github/fallback-gate.yml";
/** No catalogue of schemas from the network: the file itself names its schema. */
const settings = { yaml: { schemaStore: { enable: false }, hover: true, completion: true, validate: true } };

/** The server with this text open in it, driven over stdio as an editor does. */
export async function openInEditor(text: string): Promise<OpenFile> {
  const program = await installLanguageServer();
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: "pipe" });
  const connection = connect(server);
  const capabilities = { workspace: { configuration: true }, textDocument: { hover: {}, completion: {} } };
  await connection.request("initialize", { processId: process.pid, rootUri: null, capabilities });
  connection.notify("initialized", {});
  connection.notify("workspace/didChangeConfiguration", { settings });
  connection.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  return {
    ask: (method, position) => connection.request(method, { textDocument: { uri }, position }),
    problems: connection.published,
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill();
      await ended;
    },
  };
}

interface Connection {
  request(method: string, params: JsonObject): Promise<unknown>;
  notify(method: string, params: JsonObject): void;
  published: Promise<unknown>;
}

function connect(server: ChildProcessWithoutNullStreams): Connection {
  const waiting = new Map<unknown, (message: JsonObject) => void>();
  const published = Promise.withResolvers<unknown>();
  const write = (message: JsonObject): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message: JsonObject): void => {
    const { id, method, params } = message;
    if (method === undefined) waiting.get(id)?.(message);
    else if (id !== undefined) write({ id, result: answerTo(method, params) });
    else if (method === "textDocument/publishDiagnostics") published.resolve(params);
  };
  readMessages(server, receive);
  return {
    published: published.promise,
    notify: (method, params) => write({ method, params }),
    request: async (method, params) => {
      const id = waiting.size + 1;
      const answered = new Promise<JsonObject>((done) => waiting.set(id, done));
      write({ id, method, params });
      const { result, error } = await answered;
      assert.equal(error, undefined, method);
      return result;
    },
  };
}

/** An editor's answer to what a server asks it: its settings by section, and else nothing. */
function answerTo(method: unknown, params: unknown): unknown {
  const items = isObject(params) && Array.isArray(params["items"]) ? params["items"] : null;
  if (method !== "workspace/configuration" || items === null) return null;
  return items.map((item) => (isObject(item) && item["section"] === "yaml" ? settings.yaml : {}));
}

function readMessages(server: ChildProcessWithoutNullStreams, receive: (message: JsonObject) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const start = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, start)).toString())?.[1]);
      if (start < 0 || buffer.length < start + 4 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(start + 4, start + 4 + length).toString());
      buffer = buffer.subarray(start + 4 + length);
      assert.ok(isObject(message));
      receive(message);
    }
  });
}
