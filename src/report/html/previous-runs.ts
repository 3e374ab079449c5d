import type { Bundle } from "../../generated/types.ts";
import { trailTable } from "../tables/trail.ts";
import { trailEntryOf } from "../trail.ts";
import { chip } from "./chip.ts";
import { codes, markup, type Html } from "./markup.ts";
import { facts, table } from "./parts.ts";

/** What changed since the last run on this pull request, and the decisions of all of them; null for the first run. */
export function previousRuns(bundle: Bundle): Html | null {
  const { trail, decision } = bundle;
  const last = trail.at(-1);
  if (last === undefined) return null;
  const { broken: now } = trailEntryOf(bundle);
  const { broken: before } = last;
  const which = `Run ${last.run_number} attempt ${last.run_attempt}`;
  const changes = facts([
    ["no longer found", codes(before.filter((name) => !now.includes(name)))],
    ["newly found", codes(now.filter((name) => !before.includes(name)))],
    ["still found", codes(now.filter((name) => before.includes(name)))],
  ]);
  return markup`<p>${which} decided ${chip(last.decision)}, this one ${chip(decision.overall)}.</p>
${changes}${table(trailTable(bundle))}`;
}
