import type { Annotation, Console } from "../core/ports/console.ts";
import { safeLine } from "../core/safe-line.ts";

interface TextSink {
  write(text: string): unknown;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** Back to the first column, and nothing right of it (ECMA-48 EL). */
const eraseLine = "\r\u001b[K";

/** Where a terminal tells no width, or 0 as one without a window does. */
const defaultColumns = 80;

const colorOf = { error: 31, warning: 33, notice: 36 } as const;

export interface TerminalOptions {
  stdout: TextSink;
  stderr: TextSink;
  color: boolean;
  /** Whether stderr is a terminal on which progress can be shown in place. */
  live: boolean;
}

/** The console of a person's terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
export function createTerminalConsole({ stdout, stderr, color, live }: TerminalOptions): Console {
  let shown = "";
  const showProgress = (state: string): void => {
    // What wraps cannot be erased again. The last column stays empty: some terminals wrap as soon as it is written.
    const next = live ? safeLine(state).slice(0, (stderr.columns || defaultColumns) - 1) : "";
    if (next !== shown) stderr.write(`${eraseLine}${next}`);
    shown = next;
  };
  const info = (line: string): void => {
    showProgress("");
    stdout.write(`${safeLine(line)}\n`);
  };
  return {
    info,
    group: (title, lines) => ["", title, ...lines].forEach(info),
    progress: showProgress,
    annotate: (annotation) => {
      showProgress("");
      stderr.write(`${level(annotation, color)} ${text(annotation)}\n`);
    },
    mask: () => {},
    output: () => {},
    summary: async () => {},
  };
}

function level({ level: name }: Annotation, color: boolean): string {
  return color ? `\u001b[${colorOf[name]}m${name}\u001b[0m` : name;
}

function text({ file, line, column, title, message }: Annotation): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return safeLine([place, title === undefined ? "" : `${title}:`, message].filter((part) => part !== "").join(" "));
}
