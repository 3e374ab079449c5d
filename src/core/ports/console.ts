export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

export type Tone = "good" | "bad" | "open";

/** The output of a run for people and for the runner. Every text has passed the leak scan. */
export interface Console {
  /** A tone colours the line, on a terminal that shows colours only. */
  info(line: string, tone?: Tone): void;
  /** Lines under a title, folded in a runner's log. */
  group(title: string, lines: readonly string[]): void;
  /** The state of the run, with its seconds, shown in place on a terminal, where alone it is made. An empty text clears it. */
  progress(state: () => string): void;
  annotate(annotation: Annotation): void;
  /** Registers a value that the runner must mask in its log. Does nothing outside GitHub. */
  mask(value: string): void;
  /** Writes all of them at once: none stands there without the others. Throws FILE_UNWRITABLE if the runner's file cannot be written. */
  outputs(values: Readonly<Record<string, string>>): void;
  /** Writes the step summary, if there is one. Throws FILE_UNWRITABLE if its file cannot be written. */
  summary(markdown: string): Promise<void>;
}
