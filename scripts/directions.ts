import type { Absence, EntriesWord, FieldsRule, Rule, ValueRule, Word } from "../src/promotion/strictness/rule.ts";

/** null for words that only identify entries or describe the file. */
const words: Readonly<Record<Word, string | null>> = {
  less: "a smaller number or a shorter time",
  more: "a larger number or a longer time",
  shorter: "a shorter time",
  fewer: "fewer entries: only those of both sides apply",
  neutral: "neither, since it decides nothing: the new value applies",
  "any-change-loosens": "unknown: every change counts as looser, and the new value applies",
  "as-at-base": "unknown: every change counts as looser, and base's value applies",
  "not-a-rule": null,
  key: null,
};

const entries: Readonly<Record<EntriesWord, string>> = {
  more: "more entries: a removed one still applies",
  fewer: "fewer entries: an added one has no effect",
  kept: "the same entries: a removed one still applies, an added one is neutral",
  "kept-where-needed": "neither: an entry that is still named elsewhere is kept",
  "any-change-loosens": "unknown: an added, removed or moved entry counts as looser, and the new list applies",
};

const absences: Readonly<Record<Absence, string>> = {
  loosest: "looser when left out",
  strictest: "stricter when left out",
  "as-at-base": "base's value applies when left out on one side",
};

/** The key in the file, if the effective name differs: it carries a unit or joins several keys. */
const fileKeys: Readonly<Record<string, string>> = {
  format: "fields",
  max_bytes: "max_size",
  max_ms: "max",
  min_ms: "min",
  settle_ms: "settle",
  timeout_ms: "timeout",
};

interface Direction {
  stricter: string;
  /** null if the key cannot be left out, or if leaving it out is the same as another value. */
  absent: Absence | null;
  key: string;
}

/** Rows of a table: which direction is stricter, and the keys to which this applies. */
export function directions(root: Rule): string[][] {
  const rows = Map.groupBy(below(root, ""), ({ stricter }) => stricter);
  const inOrder = [...rows.keys()].toSorted();
  return inOrder.map((stricter) => [stricter, keysOf(rows.get(stricter) ?? [])]);
}

function keysOf(group: readonly Direction[]): string {
  const kinds = Map.groupBy(group, ({ absent }) => absent);
  const named = [null, "loosest", "strictest", "as-at-base"] as const;
  return named
    .flatMap((absent) => {
      const keys = (kinds.get(absent) ?? []).map(({ key }) => `\`${key}\``).join(", ");
      return keys === "" ? [] : [absent === null ? keys : `${absences[absent]}: ${keys}`];
    })
    .join("; ");
}

function* below(rule: Rule, key: string): Generator<Direction> {
  if (rule.kind === "order") yield { key, stricter: `the later of ${rule.order.map(quoted).join(", ")}`, absent: null };
  else if (rule.kind === "value") yield* ofValue(rule, key);
  else if (rule.kind === "fields") yield* ofFields(rule, key);
  else {
    yield { key, stricter: entries[rule.entries], absent: null };
    yield* below(rule.of, rule.kind === "list" ? `${key}[]` : `${key}.NAME`);
  }
}

function* ofValue({ is, absent }: ValueRule, key: string): Generator<Direction> {
  const stricter = words[is];
  if (stricter !== null) yield { key, stricter, absent: absent ?? null };
}

function* ofFields({ fields, absent }: FieldsRule, key: string): Generator<Direction> {
  if (absent !== undefined) yield { key, stricter: "key by key", absent };
  for (const [name, rule] of Object.entries(fields)) yield* below(rule, keyIn(key, fileKeys[name] ?? name));
}

function keyIn(holder: string, name: string): string {
  return holder === "" ? name : `${holder}.${name}`;
}

function quoted(word: unknown): string {
  return `\`${String(word)}\``;
}
