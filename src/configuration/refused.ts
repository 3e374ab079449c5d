/** Thrown by a reader that stops, or by the copy of a configuration in `replica/`. Never leaves these folders. */
export class Refused extends Error {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly remedy: string;

  constructor([line, column]: readonly [line: number, column: number], reason: string, remedy: string) {
    super(reason);
    this.name = "Refused";
    this.line = line;
    this.column = column;
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** Returns the refusal of a template, which another program must render. */
export function templateAt(at: readonly [number, number]): Refused {
  return new Refused(
    at,
    "a template ({{ … }} or {% … %}), which has to be rendered first",
    "Render it (helm template, ansible-playbook --check --diff, envsubst) and pass the result.",
  );
}
/** Returns the offset of the first template mark outside comments; null if there is none. */
export function templateOffset(text: string): number | null {
  let start = 0;
  for (const line of text.split("\n")) {
    const found = /(?<!\$)\{[{%]/.exec(line);
    if (found !== null && !/^\s*#/.test(line)) return start + found.index;
    start += line.length + 1;
  }
  return null;
}
