import type { Absence, EntriesWord, FieldsRule, Rule, ValueRule, Word } from "../src/promotion/strictness/rule.ts";

/** Words that only tell entries or the file apart are not told. */
const words: Readonly<Record<Word, string | null>> = {
  less: "a smaller number or a shorter time",
  more: "a larger number or a longer time",
  shorter: "a shorter time",
  fewer: "fewer entries: those that both sides have bind",
  neutral: "neither, it decides nothing: the new value is taken",
  "any-change-loosens": "nobody can tell: every change counts as looser, and the new value is tried",
  "as-at-base": "nobody can tell: every change counts as looser, and the value of base binds",
  "not-a-rule": null,
  key: null,
};

const entries: Readonly<Record<EntriesWord, string>> = {
  more: "more entries: one that is taken out binds all the same",
  fewer: "fewer entries: an added one has no effect",
  kept: "as many entries: one that is taken out binds all the same, an added one is neutral",
  "kept-where-needed": "neither: what something else still names stays",
  "any-change-loosens": "nobody can tell: an entry more, less or elsewhere counts as looser, and the new list is tried",
};

const absences: Readonly<Record<Absence, string>> = {
  loosest: "looser when left out",
  strictest: "stricter when left out",
  "as-at-base": "as at base when left out on one side",
};

/** What the file calls a value that has its unit, or more than one key of the file, in its effective name. */
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
  /** null where the key cannot be left out, or where that is another value of it. */
  absent: Absence | null;
  key: string;
}

/** Rows of a table: which direction is stricter, and the keys for which that holds. */
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
