import type { Bundle, Position, Promotion } from "../../generated/types.ts";
import { waiverStates, type JudgedWaiver } from "../../decision/waivers.ts";
import { code, codes, markup, nothing, type Html } from "./markup.ts";
import { facts, table, type Row } from "./parts.ts";

/** What the change does besides raising a share; null where that is nothing, or where nothing was compared. */
export function proposedChanges({ promotion, manifest, findings, run }: Bundle): Html | null {
  const { rule_changes: rules, reviewed_changes: reviewed } = promotion;
  const { waivers } = manifest;
  const pairs = remarks(promotion);
  const tables: readonly (readonly [caption: string, head: readonly string[], rows: readonly Row[]])[] = [
    ["Rules that this change touches", ["value", "direction", "in effect", "at"], rules.map(ruleRow)],
    ["What else decides where traffic goes", ["what", "field", "route", "at"], reviewed.map(reviewedRow)],
    [
      "Waivers",
      ["rule", "route", "state", "reason", "owner", "expires"],
      waiverStates({ waivers, findings, at: run.at }).map(waiverRow),
    ],
  ];
  const shown = tables.filter(([, , rows]) => rows.length > 0);
  if (pairs.length + shown.length === 0) return null;
  return markup`${pairs.length === 0 ? nothing : facts(pairs)}${shown.map((each) => table(...each))}`;
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

function ruleRow({ pointer, direction, in_effect: isInEffect, at }: Promotion["rule_changes"][number]): Row {
  return {
    isMarked: direction === "looser",
    cells: [code(pointer), markup`${direction}`, markup`${isInEffect ? "yes" : "no, base's value binds"}`, place(at)],
  };
}

function reviewedRow({ what, field, route, at }: Promotion["reviewed_changes"][number]): Row {
  return { cells: [markup`${what}`, code(field), code(route), place(at)] };
}

function waiverRow({ waiver, state }: JudgedWaiver): Row {
  const { rule, route, reason, owner, expires } = waiver;
  return {
    isMarked: state === "lapsed" || state === "never",
    cells: [code(rule), code(route), markup`${state}`, markup`${reason}`, code(owner), code(expires)],
  };
}

function place({ file, line }: Position): Html {
  return code(`${file}:${line}`);
}
