import { isSameJson } from "../../core/canonical-json.ts";
import { durationMs } from "../../core/durations.ts";
import type { RuleChange } from "../../generated/types.ts";
import type { Absence, OrderRule, ValueRule, Word } from "./rule.ts";

/** The direction of a change, and the value that applies. */
export interface Verdict {
  direction: RuleChange["direction"];
  value: unknown;
}

type Compare = (base: unknown, head: unknown) => Verdict | null;

/** Compares a value of base and head; null if no rule changed. */
export function verdictOf(rule: ValueRule | OrderRule, base: unknown, head: unknown): Verdict | null {
  if (isSameJson(base, head)) return null;
  if (rule.kind === "order") return byRank((value) => rule.order.indexOf(value))(base, head);
  const appearsOrGoes = isAbsent(base) !== isAbsent(head);
  return rule.absent !== undefined && appearsOrGoes ? absences[rule.absent](base, head) : words[rule.is](base, head);
}

const words: Readonly<Record<Word, Compare>> = {
  less: byRank((value) => -numberOf(value)),
  more: byRank(numberOf),
  shorter: byRank((value) => -durationOf(value)),
  fewer,
  neutral: (_, head) => ({ direction: "neutral", value: head }),
  "any-change-loosens": (_, head) => ({ direction: "looser", value: head }),
  "as-at-base": refused,
  "not-a-rule": () => null,
  key: () => null,
};

const absences: Readonly<Record<Absence, Compare>> = {
  loosest: (base, head) => (isAbsent(head) ? refused(base) : { direction: "tighter", value: head }),
  strictest: (base, head) => (isAbsent(base) ? refused(base) : { direction: "tighter", value: head }),
  "as-at-base": refused,
};

function refused(base: unknown): Verdict {
  return { direction: "looser", value: base };
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** A higher rank is stricter. A value without a rank is looser than any other. */
function byRank(rank: (value: unknown) => number): Compare {
  return (base, head) => {
    const [before, after] = [rank(base), rank(head)];
    if (before === after) return null;
    return after > before ? { direction: "tighter", value: head } : refused(base);
  };
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

function durationOf(value: unknown): number {
  return (typeof value === "string" ? durationMs(value) : null) ?? Number.NaN;
}

/** The intersection applies; if it is empty, base's list does, because the schema allows no empty list. */
function fewer(base: unknown, head: unknown): Verdict | null {
  if (!Array.isArray(base) || !Array.isArray(head)) return refused(base);
  const kept: unknown[] = head.filter((entry) => base.includes(entry));
  if (kept.length < head.length) return { direction: "looser", value: kept.length === 0 ? base : kept };
  return base.every((entry) => head.includes(entry)) ? null : { direction: "tighter", value: head };
}
