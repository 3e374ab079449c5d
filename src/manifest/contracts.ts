import type { Contract } from "../generated/types.ts";
import { isDay } from "./days.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { escapingPath, repositoryPath } from "./paths.ts";

/** Whether a source is a page rather than a file of the repository. */
export function isPage(source: string): boolean {
  return source.startsWith("https://");
}

/**
 * The page that a contract is about: the source itself, or the origin of a copy; the path of a copy without an origin.
 */
export function pageOf({ source, origin }: Pick<Contract, "source" | "origin">): string {
  return isPage(source) ? source : (origin ?? source);
}

/** The keys that a copy still needs: its original page, and the day on which a person compared them. */
export function missingOfCopy({ source, origin, checked }: Contract): ("page" | "day")[] {
  if (isPage(source)) return [];
  return [...(origin === undefined ? (["page"] as const) : []), ...(checked === undefined ? (["day"] as const) : [])];
}

/** Semantic checks of contracts: paths outside the repository, impossible dates. */
export function* contractFaults(manifest: Json): Generator<Fault> {
  for (const [name, contract] of entries(entry(manifest, "contracts"))) {
    const path = ["contracts", name];
    yield* sourceFaults(entry(contract, "source"), [...path, "source"]);
    yield* escapingPath(entry(contract, "origin"), [...path, "origin"]);
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
    const problem = "expected a calendar day, got a date that does not exist";
    yield {
      path: [...path, "checked"],
      on: "value",
      problem,
      remedy: "Write the day on which a person last read the page, or compared the copy with it.",
    };
  }
  if (checked !== undefined || entry(contract, "max_age") === undefined) return;
  const problem = "expected the key `checked` next to `max_age`, got none";
  const remedy = "Add `checked:` with the day on which a person last read the page, such as `2026-11-20`.";
  yield { path: [...path, "max_age"], on: "key", problem, remedy };
}
