import { isDay } from "./days.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { escapingPath, repositoryPath } from "./paths.ts";

/** Whether a source is a page and not a file of the repository. */
export function isPage(source: string): boolean {
  return source.startsWith("https://");
}

/** What is wrong with contracts beyond their form: paths that lead elsewhere, days that nobody lived. */
export function* contractFaults(manifest: Json): Generator<Fault> {
  for (const [name, contract] of entries(entry(manifest, "contracts"))) {
    const path = ["contracts", name];
    yield* sourceFaults(entry(contract, "source"), [...path, "source"]);
    yield* repositoryPath(entry(contract, "baseline"), [...path, "baseline"]);
    yield* readingFaults(contract, path);
  }
}

function sourceFaults(source: Json | undefined, path: Path): Generator<Fault> {
  return typeof source === "string" && isPage(source) ? escapingPath(source, path) : repositoryPath(source, path);
}

function* readingFaults(contract: Json, path: Path): Generator<Fault> {
  const checked = entry(contract, "checked");
  if (typeof checked === "string" && /^\d{4}-\d\d-\d\d$/.test(checked) && !isDay(checked)) {
    const problem = "expected a day of the calendar, got another date";
    yield {
      path: [...path, "checked"],
      on: "value",
      problem,
      remedy: "Write the day on which a person read the page.",
    };
  }
  if (checked !== undefined || entry(contract, "max_age") === undefined) return;
  const problem = "expected the key `checked` beside `max_age`, got none";
  const remedy = "Add `checked:` with the day on which a person read the page, such as `2026-11-20`.";
  yield { path: [...path, "max_age"], on: "key", problem, remedy };
}
