import type { Bundle, Promotion } from "../../generated/types.ts";
import { reviewedChangesTable, ruleChangesTable, waiversTable } from "../tables/changes.ts";
import { code, codes, markup, nothing, type Html } from "./markup.ts";
import { facts, table } from "./parts.ts";

/** The effects of the change other than a raised share; null if there are none, or if nothing was compared. */
export function proposedChanges(bundle: Bundle): Html | null {
  const pairs = remarks(bundle.promotion);
  const tables = [ruleChangesTable, reviewedChangesTable, waiversTable].map((made) => made(bundle));
  if (pairs.length === 0 && tables.every(({ rows }) => rows.length === 0)) return null;
  return markup`${pairs.length === 0 ? nothing : facts(pairs)}${tables.map(table)}`;
}

function remarks({ obstacle, base, outside_scope: outside, base_changes: moved }: Promotion) {
  const outsideCount = (outside?.files.length ?? 0) + (outside?.more ?? 0);
  const more = outside === null || outside.more === 0 ? "" : `, and ${outside.more} more`;
  const all: readonly (readonly [applies: boolean, name: string, value: Html])[] = [
    [obstacle !== null && base === null, "base and head were not compared", code(obstacle)],
    [outsideCount > 0, "outside the scope", markup`${codes(outside?.files ?? [])}${more}`],
    [moved.length > 0, "changed at base meanwhile", codes(moved)],
  ];
  return all.filter(([applies]) => applies).map(([, name, value]) => [name, value] as const);
}
