import { gapsIn } from "../../core/wildcard.ts";
import type { LogEvents } from "../../generated/types.ts";

type Kind = keyof LogEvents;

/** What the text of an event stands for, by the lists of a mapping. */
export interface Meaning {
  kinds: ReadonlySet<Kind>;
  /** What stands at `{target}`; null where no pattern that matches has this place. */
  target: string | null;
}

const kinds: readonly Kind[] = ["attempt", "switch", "outcome", "other"];
const wildcard = /\*|\{target\}/g;

/** Empty kinds: no list names the event. One that is named as it stands is not looked for among the patterns. */
export function meaningOf(event: string, events: LogEvents): Meaning {
  const matches = kinds.flatMap((kind) => (events[kind] ?? []).flatMap((pattern) => matchesOf(event, pattern, kind)));
  const named = matches.filter(({ isNamed }) => isNamed);
  const found = named.length > 0 ? named : matches;
  return {
    kinds: new Set(found.map(({ kind }) => kind)),
    target: found.find(({ target }) => target !== null)?.target ?? null,
  };
}

interface Match {
  kind: Kind;
  isNamed: boolean;
  target: string | null;
}

function matchesOf(event: string, pattern: string, kind: Kind): Match[] {
  const gaps = gapsIn(event, pattern.split(wildcard));
  if (gaps === null) return [];
  const wildcards = Array.from(pattern.matchAll(wildcard), ([sign]) => sign);
  const target = gaps[wildcards.indexOf("{target}")]?.trim() ?? "";
  return [{ kind, isNamed: wildcards.length === 0, target: target === "" ? null : target }];
}
