import type { Clock } from "../core/ports/clock-random.ts";
import type { Annotation, Console, Tone } from "../core/ports/console.ts";
import { safeLine } from "../core/safe-line.ts";

interface TextSink {
  write(text: string): unknown;
  /** The terminal's width in characters. */
  columns?: number;
}

/** Moves to the first column and erases the line (ECMA-48 EL). */
const eraseLine = "\r\u001b[K";

/** Used if the terminal reports no width, or 0, as one without a window does. */
const defaultColumns = 80;

/** Bold, so that a tone is visible without its colour as well. */
const toneColors = { good: "1;32", bad: "1;31", open: "1;35" } as const;

const colorOf = { error: 31, warning: 33, notice: 36 } as const;

export interface TerminalOptions {
  stdout: TextSink;
  stderr: TextSink;
  /** Whether stdout shows colours. */
  colorOut: boolean;
  color: boolean;
  /** Whether stderr is a terminal on which progress can be shown in place. */
  live: boolean;
  clock: Pick<Clock, "monotonicMs">;
  /** Runs a task every second until the returned function is called. */
  everySecond: (task: () => void) => () => void;
}

/** The console of a terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
export function createTerminalConsole(options: TerminalOptions): Console {
  const { stdout, stderr, color } = options;
  const progress = progressLine(options);
  const info = (line: string, tone?: Tone): void => {
    progress.erase();
    const shown = safeLine(line);
    stdout.write(`${tone === undefined || !options.colorOut ? shown : colored(shown, toneColors[tone])}\n`);
  };
  return {
    info,
    group: (title, lines) => ["", title, ...lines].forEach((line) => info(line)),
    progress: progress.show,
    annotate: (annotation) => {
      progress.erase();
      stderr.write(`${level(annotation, color)} ${text(annotation)}\n`);
    },
    mask: () => {},
    outputs: () => {},
    summary: async () => {},
  };
}

interface ProgressLine {
  show: (state: () => string) => void;
  /** Makes room for other output. The line returns within a second. */
  erase: () => void;
}

/** The state and the seconds since the first one, updated every second until the state is empty. */
function progressLine({ stderr, live, clock, everySecond }: TerminalOptions): ProgressLine {
  let [shown, state] = ["", ""];
  let running: { since: number; stop: () => void } | null = null;
  const write = (next: string): void => {
    if (next !== shown) stderr.write(`${eraseLine}${next}`);
    shown = next;
  };
  const draw = (): void => {
    const seconds = `, ${Math.floor((clock.monotonicMs() - (running?.since ?? 0)) / 1_000)} s`;
    // A line that wraps cannot be erased. The last column stays empty, because some terminals wrap once it is written.
    const width = (stderr.columns || defaultColumns) - 1 - seconds.length;
    write(`${safeLine(state).slice(0, Math.max(0, width))}${seconds}`);
  };
  return {
    erase: () => write(""),
    show: (next) => {
      if (!live) return;
      state = next();
      running?.stop();
      running = state === "" ? null : { since: running?.since ?? clock.monotonicMs(), stop: everySecond(draw) };
      if (running === null) write("");
      else draw();
    },
  };
}

function level({ level: name }: Annotation, color: boolean): string {
  return color ? colored(name, colorOf[name]) : name;
}

/** In ECMA-48 SGR. */
function colored(shown: string, codes: string | number): string {
  return `\u001b[${codes}m${shown}\u001b[0m`;
}

function text({ file, line, column, title, message }: Annotation): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return safeLine([place, title === undefined ? "" : `${title}:`, message].filter((part) => part !== "").join(" "));
}
