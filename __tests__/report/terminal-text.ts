import type { Bundle } from "../../src/generated/types.ts";
import { terminalSections } from "../../src/report/terminal.ts";

/** The report as a terminal shows it, in one piece. */
export function terminalReport(bundle: Bundle): string {
  const texts = terminalSections(bundle).map(({ title, lines }) =>
    (title === null ? lines : [title, ...lines]).join("\n"),
  );
  return `${texts.join("\n\n")}\n`;
}
