import type { Annotation, Console } from "../core/ports/console.ts";
import type { LeakScan } from "./leak-scan.ts";

const withheld = "withheld by the leak scan";

/** The console behind the leak scan: text that contains a secret is withheld. */
export function guardConsole(console: Console, scan: LeakScan): Console {
  const clean = (text: string): string => (scan(text) === null ? text : withheld);
  return {
    info: (line, tone) => console.info(clean(line), tone),
    group: (title, lines) => console.group(clean(title), lines.map(clean)),
    progress: (state) => console.progress(() => clean(state())),
    annotate: (annotation) => console.annotate(cleanAnnotation(annotation, scan)),
    mask: (value) => console.mask(value),
    outputs: (values) =>
      console.outputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)]))),
    summary: async (markdown) => console.summary(clean(markdown)),
  };
}

function cleanAnnotation(annotation: Annotation, scan: LeakScan): Annotation {
  const texts = [annotation.title, annotation.message, annotation.file];
  const isClean = texts.every((text) => text === undefined || scan(text) === null);
  return isClean ? annotation : { level: annotation.level, message: withheld };
}
