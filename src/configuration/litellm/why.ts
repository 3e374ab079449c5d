import type { Configured } from "./groups.ts";
import { type Visit, type Worst, worstWalk } from "./walk.ts";

/** Endings that select another fallback list. */
const endings = {
  other: "",
  context: " and ends with an exceeded context window",
  content: " and ends with a content policy violation",
} as const;

/** The number of visits that are listed. */
const listed = 8;

/** Explains the worst case. */
export function whyOf(name: string, worst: Worst, config: Configured): string {
  if (!worst.isExact)
    return `At most ${worst.calls}: every reachable group once, each with its retries. There are too many combinations to try all of them.`;
  const same = worstWalk(name, config, config.budget, ["other"]);
  const isMixed = same.isExact && same.calls < worst.calls;
  return [
    pathText(worst.visits, config),
    ...(isMixed ? [`This needs mixed errors: without one that selects another list it is ${same.calls}.`] : []),
    ...(byClass(worst, config)
      ? ["The class of the first error decides the number of retries; the maximum is shown."]
      : []),
    ...(mirrored(worst, config) ? ["A mirrored request (silent_model) is one more call, with its own retries."] : []),
    ...(twice(worst.visits)
      ? ["A weighted failover forgets what it has tried, so the fallbacks are tried again."]
      : []),
  ].join(" ");
}

function pathText(visits: readonly Visit[], config: Configured): string {
  const shown = visits
    .slice(0, listed)
    .map(({ name, ending }) => `${triesText(name, config)} in ${name}${visitEnding(name, ending, config)}`);
  const rest = visits.slice(listed);
  const more =
    rest.length === 0 ? "" : `, then ${rest.reduce((sum, { calls }) => sum + calls, 0)} in ${rest.length} more`;
  return `${shown.join(", then ")}${more}.`;
}

function visitEnding(name: string, ending: Visit["ending"], config: Configured): string {
  const opens = JSON.stringify(config.lists(name, ending)) !== JSON.stringify(config.lists(name, "other"));
  return opens ? endings[ending] : "";
}

function triesText(name: string, config: Configured): string {
  if (config.resolved(name).length === 0) return "nothing";
  const tries = `(1 + ${config.retries(name).most ?? 0})`;
  const each = config.calls(name) / (1 + (config.retries(name).most ?? 0));
  return each > 1 ? `${tries} x ${each}` : tries;
}

function byClass({ visits }: Worst, config: Configured): boolean {
  return visits.some(({ name }) => {
    const { general, own, most } = config.retries(name);
    return own === null && general.number !== null && most !== null && most > general.number;
  });
}

function mirrored({ visits }: Worst, config: Configured): boolean {
  return visits.some(({ name }) => config.calls(name) > 1 + (config.retries(name).most ?? 0));
}

function twice(visits: readonly Visit[]): boolean {
  const [first, ...others] = visits.map(({ name }) => name);
  const again = others.filter((name) => name !== first);
  return new Set(again).size < again.length;
}
