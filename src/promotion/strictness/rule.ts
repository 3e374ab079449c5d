/** How one value is compared. scripts/strictness.ts explains the words and reads them from the schemas. */
export type Word =
  | "less"
  | "more"
  | "shorter"
  | "fewer"
  | "neutral"
  | "any-change-loosens"
  | "as-at-base"
  | "not-a-rule"
  | "key";

export type Absence = "loosest" | "strictest" | "as-at-base";

export type EntriesWord = "more" | "fewer" | "kept" | "kept-where-needed" | "any-change-loosens";

export interface ValueRule {
  readonly kind: "value";
  readonly is: Word;
  readonly absent?: Absence;
}

/** From loosest to strictest. */
export interface OrderRule {
  readonly kind: "order";
  readonly order: readonly unknown[];
}

export interface FieldsRule {
  readonly kind: "fields";
  readonly absent?: Absence;
  readonly fields: Readonly<Record<string, Rule>>;
}

export interface EntriesRule {
  readonly kind: "list" | "map";
  readonly entries: EntriesWord;
  readonly ordered: boolean;
  readonly of: Rule;
}

export type Rule = ValueRule | OrderRule | FieldsRule | EntriesRule;
