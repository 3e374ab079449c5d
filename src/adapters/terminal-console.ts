import type { Annotation, Console } from "../core/ports.ts";
import { safeLine } from "../core/safe-line.ts";

interface TextSink {
  write(text: string): unknown;
}

const colorOf = { error: 31, warning: 33, notice: 36 } as const;

/** The console of a person's terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
export function createTerminalConsole(options: { stdout: TextSink; stderr: TextSink; color: boolean }): Console {
  const { stdout, stderr, color } = options;
  return {
    info: (line) => void stdout.write(`${safeLine(line)}\n`),
    annotate: (annotation) => void stderr.write(`${level(annotation, color)} ${text(annotation)}\n`),
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
