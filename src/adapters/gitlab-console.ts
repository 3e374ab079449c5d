import type { Clock } from "../core/ports/clock-random.ts";
import type { Console } from "../core/ports/console.ts";
import { safeLine } from "../core/safe-line.ts";

/**
 * A console whose groups are folded sections of a GitLab job log. Everything else goes to `console`. `write` gets the
 * section's markers, which GitLab reads and does not show.
 */
export function createGitlabConsole(
  console: Console,
  { write, clock }: { write: (text: string) => void; clock: Pick<Clock, "now"> },
): Console {
  let sections = 0;
  const marker = (edge: string, name: string, title: string): void => {
    const seconds = Math.floor(Date.parse(clock.now()) / 1_000);
    write(`\u001b[0Ksection_${edge}:${seconds}:${name}\r\u001b[0K${title}\n`);
  };
  return {
    ...console,
    group: (title, lines) => {
      const name = `fallback_gate_${++sections}`;
      marker("start", `${name}[collapsed=true]`, safeLine(title));
      lines.forEach((line) => console.info(line));
      marker("end", name, "");
    },
  };
}
