import { commentIn, type Line, type Section } from "../../configuration/haproxy/sections.ts";
import { replicaKey, type Stage } from "../replica.ts";
import { cannotCopy, credentialName, put, type Span, type TextSheet } from "../text-edits.ts";
import { deciding, keptOptions, removalOf } from "./rules.ts";

export interface Context {
  sheet: TextSheet;
  stage: Stage;
  /** The place of each line of the original, by its number. */
  spans: ReadonlyMap<number, Span>;
  /** Variables that headers with a credential are made of. */
  secrets: ReadonlySet<string>;
}

/** A line of a section that is edited. */
interface Edited {
  line: Line;
  key: string;
  context: Context;
}

/** More servers of one template are no fallback chain. */
const mostServers = 64;

/** Returns the place of each line by its number, without its indentation and its comment. */
export function spansOf({ text, locate }: Pick<TextSheet, "text" | "locate">): Map<number, Span> {
  let offset = 0;
  return new Map(
    text.split("\n").map((line) => {
      const [number] = locate(offset);
      const code = line.slice(0, commentIn(line) ?? line.length);
      const span = { start: offset + code.length - code.trimStart().length, end: offset + code.trimEnd().length };
      offset += line.length + 1;
      return [number, { start: span.start, end: Math.max(span.start, span.end) }];
    }),
  );
}

/** Edits the lines of a section that stays. Throws Refused. */
export function stageSection(section: Section, context: Context): void {
  const binds = section.lines.filter(({ words }) => words[0] === "bind");
  for (const line of section.lines) {
    const [first = "", second = ""] = line.words;
    const key = `${[section.kind, section.name].filter((word) => word !== "").join(" ")}.${first}`;
    const edited = { line, key, context };
    if (deciding.test(line.words.join(" ")))
      throw cannotCopy([line.line, 1], "a line that may call anything or choose the target");
    const reason = removalOf(line.words);
    if (reason !== null) replace(edited, "", reason);
    else if (first === "bind" && line !== binds[0]) replace(edited, "", "listener");
    else if (/^(?:(?:set|add)-header|replace-(?:header|value))$/.test(second)) stageHeader(edited);
    else if (second.startsWith("set-var")) stageVariable(edited);
    else edits[first]?.(edited);
  }
}

const edits: Readonly<Record<string, (edited: Edited) => void>> = {
  bind: (edited) => replace(edited, `bind 127.0.0.1:${edited.context.stage.port}`, "listener"),
  server: (edited) => {
    const [, name = "", address = "", ...words] = edited.line.words;
    replace(edited, serverText(edited, name, address, words), "address");
  },
  "server-template": stageTemplate,
  "default-server": (edited) => {
    const [first, ...words] = edited.line.words;
    const kept = keptOptions(words);
    if (kept.length < words.length)
      replace(edited, kept.length === 0 ? "" : [first, ...kept.map(quoted)].join(" "), "transport");
  },
  "stick-table": (edited) => {
    const { words } = edited.line;
    const index = words.indexOf("peers");
    if (index >= 0) replace(edited, words.toSpliced(index, 2).map(quoted).join(" "), "outgoing");
  },
};

function serverText({ context }: Edited, name: string, address: string, words: readonly string[]): string {
  const host = address.replace(/^\w+@/, "").replace(/:\d*$/, "");
  if (host !== "") context.sheet.replaced.add(host);
  return ["server", name, context.stage.authority(name), ...keptOptions(words).map(quoted)].join(" ");
}

/** Each server of a template is a target with its own address. */
function stageTemplate(edited: Edited): void {
  const [, prefix = "", range = "", address = "", ...words] = edited.line.words;
  const [, from = "1", to = ""] = /^(?:(\d{1,4})-)?(\d{1,4})$/.exec(range) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (!(count > 0 && count <= mostServers))
    throw cannotCopy(
      [edited.line.line, 1],
      `a template of no or more than ${mostServers} servers`,
      "Write the servers that the gate should know as lines with `server`.",
    );
  const lines = Array.from({ length: count }, (_, index) =>
    serverText(edited, `${prefix}${Number(from) + index}`, address, words),
  );
  replace(edited, lines.join("\n  "), "address");
}

function stageHeader(edited: Edited): void {
  const { words } = edited.line;
  const [, action = "", name = ""] = words;
  const at = action.startsWith("replace") ? 4 : 3;
  const value = words[at] ?? "";
  if (/^%\[(?:req\.)?(?:f?hdr)\(/.test(value)) return;
  const isHost = /^host$/i.test(name);
  if (!isHost && !credentialName.test(name)) return;
  const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
  const now = words.toSpliced(at, 1, isHost ? "127.0.0.1" : secret);
  replace({ ...edited, key: `${edited.key} ${name}` }, now.map(quoted).join(" "), isHost ? "address" : "credential");
}

/** Returns the variables that headers with a credential are made of. */
export function secretsIn(sections: readonly Section[]): ReadonlySet<string> {
  const headers = sections.flatMap(({ lines }) => lines).filter(({ words }) => credentialName.test(words[2] ?? ""));
  const texts = headers.map(({ words }) => words.join(" "));
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(/var\(([\w.]+)/g), ([, name = ""]) => name)));
}

/** A variable with a credential, whose expression ends at its condition. */
function stageVariable(edited: Edited): void {
  const { words } = edited.line;
  const [, format, name = ""] = /^set-var(-fmt)?\(([\w.]+)/.exec(words[1] ?? "") ?? [];
  if (!edited.context.secrets.has(name) && !credentialName.test(name)) return;
  const end = words.findIndex((word) => word === "if" || word === "unless");
  const condition = end < 0 ? [] : words.slice(end);
  const now = format === undefined ? `str(${replicaKey})` : replicaKey;
  replace(edited, [...words.slice(0, 2), now, ...condition.map(quoted)].join(" "), "credential");
}

function replace({ line, key, context }: Edited, text: string, reason: Parameters<typeof put>[4]): void {
  const span = context.spans.get(line.line);
  if (span !== undefined) put(context.sheet, span, text, key, reason);
}

/** A word as HAProxy reads it again. */
function quoted(word: string): string {
  return /[\s#'"]/.test(word) ? `"${word.replace(/(?<!\\)"/g, String.raw`\"`)}"` : word;
}
