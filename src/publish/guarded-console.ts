import type { Console } from "../core/ports.ts";
import { findLeak, type Needle } from "./leak-scan.ts";

const withheld = "withheld by the leak scan";

/** The console behind the leak scan: a text that holds a secret does not get through. */
export function guardConsole(console: Console, needles: () => readonly Needle[]): Console {
  const clean = (text: string): string => (findLeak(text, needles()) === null ? text : withheld);
  return {
    info: (line) => console.info(clean(line)),
    annotate: (annotation) => console.annotate({ ...annotation, message: clean(annotation.message) }),
    mask: (value) => console.mask(value),
    output: (name, value) => console.output(name, clean(value)),
    summary: async (markdown) => console.summary(clean(markdown)),
  };
}
