export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

/** What a person sees while it runs, and what a runner reads. Every text passes the leak scan before it comes here. */
export interface Console {
  info(line: string): void;
  /** Lines under a title: a runner's log folds them. */
  group(title: string, lines: readonly string[]): void;
  /** The state of long work, shown in place on a person's terminal and nowhere else. Empty text clears it. */
  progress(text: string): void;
  annotate(annotation: Annotation): void;
  /** Registers a value that the runner must mask in its log. Outside GitHub nothing happens. */
  mask(value: string): void;
  /** Throws FILE_UNWRITABLE where the runner's file cannot be written. */
  output(name: string, value: string): void;
  /** The step summary, where there is one. Throws FILE_UNWRITABLE where its file cannot be written. */
  summary(markdown: string): Promise<void>;
}
