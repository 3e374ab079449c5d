/** What the GitHub runner reads out of a step's output: an oracle, written after actions/runner's ActionCommand.cs. */
export interface RunnerCommand {
  name: string;
  properties: Readonly<Record<string, string>>;
  data: string;
}

interface Syntax {
  /** Splits a line into command information and data; null when it holds no command of this syntax. */
  split(line: string): { info: string; data: string } | null;
  separator: string;
  property: readonly Escape[];
  data: readonly Escape[];
}

type Escape = readonly [escaped: string, character: string];

const registered = new Set([
  "internal-set-repo-path",
  "set-env",
  "set-output",
  "save-state",
  "add-path",
  "add-mask",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "stop-commands",
]);

const lineBreaks = [
  ["%0D", "\r"],
  ["%0A", "\n"],
] as const;
const percent = ["%25", "%"] as const;
const bracketEscapes = [["%3B", ";"], ...lineBreaks, ["%5D", "]"], percent] as const;

const colons: Syntax = {
  split: (line) => {
    const trimmed = line.trimStart();
    const end = trimmed.indexOf("::", 2);
    return trimmed.startsWith("::") && end >= 0 ? { info: trimmed.slice(2, end), data: trimmed.slice(end + 2) } : null;
  },
  separator: ",",
  property: [...lineBreaks, ["%3A", ":"], ["%2C", ","], percent],
  data: [...lineBreaks, percent],
};

const brackets: Syntax = {
  split: (line) => {
    const start = line.indexOf("##[");
    const end = line.indexOf("]", start);
    return start >= 0 && end >= 0 ? { info: line.slice(start + 3, end), data: line.slice(end + 1) } : null;
  },
  separator: ";",
  property: bracketEscapes,
  data: bracketEscapes,
};

/** The command that the runner would obey in this line; null when it would only print it. */
export function readCommand(line: string): RunnerCommand | null {
  return parse(line, colons) ?? parse(line, brackets);
}

/** Every command in an output stream. The runner ends a line at CR, LF and CRLF. */
export function readCommands(stream: string): RunnerCommand[] {
  return stream
    .split(/\r\n|\r|\n/)
    .map(readCommand)
    .filter((command) => command !== null);
}

function parse(line: string, syntax: Syntax): RunnerCommand | null {
  const found = syntax.split(line);
  if (found === null) return null;
  const [, name = "", properties = ""] = /^([^ ]*) ?(.*)$/su.exec(found.info) ?? [];
  if (!registered.has(name.toLowerCase())) return null;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, syntax),
    data: unescape(found.data, syntax.data),
  };
}

function readProperties(text: string, { separator, property }: Syntax): Record<string, string> {
  const pairs = text
    .trim()
    .split(separator)
    .map((pair) => /^=*([^=]+)=+(.+)$/su.exec(pair))
    .filter((pair) => pair !== null);
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name.toLowerCase(), unescape(value, property)]));
}

function unescape(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
