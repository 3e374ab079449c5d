import { Refused } from "../refused.ts";
import { at, entriesOf, itemsOf, textOf, type Value } from "../value.ts";
import { listIn } from "./settings.ts";

/** Fallback lists by the requested name. */
export interface Fallbacks {
  regular: ReadonlyMap<string, readonly string[]>;
  /** For every name without a list: `default_fallbacks`, or the entry `*`. */
  general: readonly string[];
  /** null if none are configured; such an error then uses the regular list (measured). */
  context: ReadonlyMap<string, readonly string[]> | null;
  content: ReadonlyMap<string, readonly string[]> | null;
}

/** Throws Refused for a configuration with which LiteLLM does not start. */
export function fallbacksOf(config: Value): Fallbacks {
  const regular = listsOf(listIn(config, "fallbacks"));
  const [context, content] = ["context_window_fallbacks", "content_policy_fallbacks"].map((key) => listIn(config, key));
  const defaults = listIn(config, "default_fallbacks").map(targetOf);
  return {
    regular,
    general: defaults.length > 0 ? defaults : (regular.get("*") ?? []),
    context: context === undefined || context.length === 0 ? null : listsOf(context),
    content: content === undefined || content.length === 0 ? null : listsOf(content),
  };
}

/** The first entry of a name counts, but the last one of `*` (`get_fallback_model_group`). */
function listsOf(entries: readonly Value[]): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const [name, list] = onlyEntry(entry);
    if (name === "*" || !lists.has(name)) lists.set(name, itemsOf(list).map(targetOf));
  }
  return lists;
}

function onlyEntry(entry: Value): [string, Value] {
  const [first, second] = entriesOf(entry);
  if (first !== undefined && second === undefined && first[1].kind === "list") return first;
  throw new Refused(
    entry.locate(entry.offset),
    "an entry of fallbacks that does not map one group to a list, so LiteLLM does not start or calls nothing",
    "Write one entry per group: `- chat: [backup]`.",
  );
}

/** An entry may be a map with `model` and more parameters. */
function targetOf(target: Value): string {
  const name = textOf(target) ?? textOf(at(target, "model"));
  if (name !== null) return name;
  throw new Refused(
    target.locate(target.offset),
    "a fallback that is neither a name nor a map with `model`",
    "Write the name of a group.",
  );
}
