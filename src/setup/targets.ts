import type { ConfiguredRoute, Reading, Target } from "../configuration/reading.ts";
import type { TrafficFile } from "../promotion/traffic/document.ts";
import type { TrafficNode } from "../promotion/traffic/node.ts";
import { identifiers } from "./names.ts";

/** A target as the manifest declares it. */
export interface ProposedTarget {
  name: string;
  /** Its names in headers and logs, and in the traffic file. */
  aliases: readonly string[];
  /** Where the map has it; null for a fallback that the map only names. */
  from: Target | null;
}

/** What can be tried for a request: the targets, and those of the groups or places that are tried next. */
export function targetsOf(route: ConfiguredRoute, reading: Reading, file: TrafficFile | null): ProposedTarget[] {
  const used = route.targets.filter(({ down }) => down !== true);
  const own = used.map((target) => ({ text: target.name, from: target }));
  const all = [...own, ...nextOf(route, reading, own.length)];
  const unique = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  const names = identifiers(
    unique.map(({ text }) => text),
    "target",
  );
  const places = reading.gateway === "portkey" && file !== null ? portkeyPlaces(unique, file) : [];
  return unique.map(({ text, from }, index) => ({
    name: names[index] ?? "target",
    aliases: [...new Set([...nameInLog(text, reading.gateway), ...(places[index] ?? [])])].filter(
      (alias) => alias !== names[index],
    ),
    from,
  }));
}

interface Found {
  text: string;
  from: Target | null;
}

/** LiteLLM's fallbacks are groups, which have deployments. Elsewhere the map counts them among the targets where it knows them. */
function nextOf({ fallbacks, ...route }: ConfiguredRoute, reading: Reading, own: number): Found[] {
  if (reading.gateway !== "litellm") return own < 2 ? fallbacks.map((text) => ({ text, from: null })) : [];
  const special = [...(route.context_window_fallbacks ?? []), ...(route.content_policy_fallbacks ?? [])];
  return [...fallbacks, ...special].flatMap((name) => {
    const group = reading.routes.find((other) => other.name === name || other.aliases.includes(name));
    return group?.targets.map((target) => ({ text: target.name, from: target })) ?? [];
  });
}

/** What a header or a log calls a target, where the file says it. */
function nameInLog(text: string, gateway: string | null): string[] {
  if (gateway === "portkey" || text.startsWith("(withheld")) return [];
  const alias = text.replace(/ \([^)]*\)$/, "").replace(/ #\d+$/, "");
  return /^[!-~]{1,128}$/.test(alias) && alias === text ? [alias] : [];
}

/** `config.targets[0]`, as Portkey's header names the targets: leaves of the file by their lines, in their order. */
function portkeyPlaces(found: readonly Found[], file: TrafficFile): string[][] {
  const leaves = file.documents.flatMap((document) => leavesOf(document, "config"));
  return found.map(({ from }) => {
    const index = leaves.findIndex(({ node }) => file.locate(node.offset).line === from?.line);
    const [leaf] = index === -1 ? [] : leaves.splice(index, 1);
    return leaf === undefined ? [] : [leaf.place];
  });
}

interface Leaf {
  node: TrafficNode;
  place: string;
}

function leavesOf(node: TrafficNode, place: string): Leaf[] {
  const targets = node.kind === "map" ? node.entries.get("targets") : undefined;
  if (targets?.kind !== "list") return [{ node, place }];
  return targets.items.flatMap((target, index) => leavesOf(target, `${place}.targets[${index}]`));
}
