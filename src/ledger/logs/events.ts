import { gapsIn } from "../../core/wildcard.ts";
import type { LogEvents } from "../../generated/types.ts";

type Kind = keyof LogEvents;

/** What an event's text means according to the mapping. */
export interface Meaning {
  kinds: ReadonlySet<Kind>;
  /** The text at `{target}`; null if no matching pattern has this placeholder. */
  target: string | null;
}

const kinds: readonly Kind[] = ["attempt", "switch", "outcome", "other"];
const wildcard = /\*|\{target\}/g;

/** `kinds` is empty if no list contains the event. An exact match takes precedence over patterns. */
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
