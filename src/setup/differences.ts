import { matchesPath } from "../core/path-pattern.ts";
import type { Route } from "../generated/types.ts";
import type { LocatedManifest } from "../manifest/index.ts";
import { shareOf } from "../promotion/traffic/share.ts";
import { worstCaseMark } from "./manifest-text.ts";
import { orderOf } from "./pointers.ts";
import type { Proposal } from "./propose.ts";
import type { ProposedRoute } from "./routes.ts";
import { plain } from "./text.ts";

/** One thing that a manifest and the configurations say differently. */
export interface Difference {
  /** Its line in the manifest, from 1. */
  line: number;
  says: string;
}

/** A manifest that is there already. */
export interface Existing {
  manifest: LocatedManifest;
  text: string;
}

interface Pair {
  pointer: string;
  own: Route;
  proposed: ProposedRoute;
}

/**
 * What the configurations say now and the manifest does not, by its lines: routes, targets, order, traffic, worst case and the files
 * under `config`. Comments, names, checks and keys of the user are no differences.
 */
export function differencesOf(existing: Existing, proposal: Proposal): Difference[] {
  const { manifest } = existing;
  const lineOf = (pointer: string) => manifest.locate(pointer).line;
  const { pairs, more, gone } = matched(manifest, proposal);
  return [
    ...filesUnnamed(manifest, proposal),
    ...pairs.flatMap((pair) =>
      [...targetsIn(pair), ...orderIn(pair), ...trafficIn(pair, proposal), ...budgetIn(pair, existing)].map(
        ({ key, says }): Difference => ({
          line: lineOf(`${pair.pointer}${key}`),
          says: `route ${pair.own.id}: ${says}`,
        }),
      ),
    ),
    ...more.map(({ id, from }): Difference => {
      const says = `route ${id}: the configuration has it (${plain(from.name)}, line ${from.line}), and the manifest does not`;
      return { line: lineOf("/routes"), says };
    }),
    ...gone.flatMap(({ own, pointer }): Difference[] => {
      const why = whyGone(own, manifest, proposal);
      return why === null ? [] : [{ line: lineOf(pointer), says: `route ${own.id}: ${why}` }];
    }),
  ].toSorted((one, other) => one.line - other.line);
}

function filesUnnamed(manifest: LocatedManifest, { setups }: Proposal): Difference[] {
  const named = Object.values(manifest.value.gateways ?? {}).flatMap(({ config = [] }) => config);
  const files = new Set(setups.flatMap(({ source }) => [source.file, ...source.included.keys()]));
  return [...files]
    .filter((file) => !named.some((pattern) => matchesPath(file, pattern)))
    .map((file) => ({ line: manifest.locate("/gateways").line, says: `gateways: no \`config\` names ${file}` }));
}

interface Matched {
  pairs: readonly Pair[];
  /** Only the configurations have them. */
  more: readonly ProposedRoute[];
  /** Only the manifest has them. */
  gone: readonly { own: Route; pointer: string }[];
}

function matched({ value }: LocatedManifest, proposal: Proposal): Matched {
  const left = new Map(value.routes.map((own, index) => [`/routes/${index}`, own]));
  const pairs: Pair[] = [];
  for (const isSame of [sameId, sameWeight, sameModel])
    for (const proposed of proposal.routes) {
      if (pairs.some((pair) => pair.proposed === proposed)) continue;
      const found = [...left].find(([, own]) => isSame(own, proposed, proposal));
      if (found === undefined) continue;
      left.delete(found[0]);
      pairs.push({ pointer: found[0], own: found[1], proposed });
    }
  return {
    pairs,
    more: proposal.routes.filter((route) => pairs.every(({ proposed }) => proposed !== route)),
    gone: [...left].map(([pointer, own]) => ({ own, pointer })),
  };
}

function sameId(own: Route, { id }: ProposedRoute): boolean {
  return own.id === id;
}

function sameWeight(own: Route, proposed: ProposedRoute, proposal: Proposal): boolean {
  const [mine, other] = [own, proposed].map((route) => weightLine(route.traffic ?? null, proposal));
  return mine !== null && mine !== undefined && mine === other;
}

function sameModel(own: Route, { model, traffic }: ProposedRoute): boolean {
  return own.model !== undefined && own.model === model && (own.traffic === undefined) === (traffic === null);
}

/** `file:line` of a weight; null where a traffic file is another one or has no such weight. */
function weightLine(traffic: ProposedRoute["traffic"], { files }: Proposal): string | null {
  const file = traffic === null ? undefined : files.get(traffic.file);
  if (traffic === null || file === undefined) return null;
  const reading = shareOf(file, traffic);
  return "share" in reading && reading.at !== null ? `${traffic.file}:${reading.at.line}` : null;
}

interface Said {
  /** The key of the route, as a pointer. */
  key: string;
  says: string;
}

function targetsIn({ own, proposed }: Pair): Said[] {
  const declared = Object.entries(own.targets ?? {}).map(([name, aliases]) => [name, ...aliases]);
  const configured = proposed.targets.map(({ name, aliases }) => [name, ...aliases]);
  const more = configured.filter((names) => !isNamed(names, declared)).map(([name = ""]) => name);
  const gone = declared.filter((names) => !isNamed(names, configured)).map(([name = ""]) => name);
  return [
    ...(more.length > 0 ? [{ key: "/targets", says: `targets: the configuration also has ${more.join(", ")}` }] : []),
    ...(gone.length > 0
      ? [{ key: "/targets", says: `targets: the configuration does not have ${gone.join(", ")}` }]
      : []),
  ];
}

/** Whether another list has a target with one of these names. */
function isNamed(names: readonly string[], others: readonly string[][]): boolean {
  return others.some((other) => other.some((name) => names.includes(name)));
}

function orderIn({ own, proposed }: Pair): Said[] {
  const order = own.order ?? "ordered";
  const now = orderOf(proposed.from);
  if (order === now) return [];
  return [{ key: "/order", says: `order: ${now} by the configuration, ${order} in the manifest` }];
}

function trafficIn({ own, proposed }: Pair, proposal: Proposal): Said[] {
  const [now, declared] = [proposed.traffic, own.traffic ?? null].map((traffic) => weightLine(traffic, proposal));
  if (declared === now || (declared === null && own.traffic !== undefined && !proposal.files.has(own.traffic.file)))
    return [];
  const says =
    now === null
      ? "traffic: the configuration has no such weight that can be read"
      : own.traffic === undefined
        ? `traffic: the weight is at ${now}, and the manifest has no pointer to it`
        : `traffic: the weight is at ${now}, and the pointer ${declared === null ? "finds none" : `leads to ${declared}`}`;
  return [{ key: "/traffic", says }];
}

/** A budget may be lower than the worst case. What counts is whether the worst case is the one that it was decided for. */
function budgetIn({ own, proposed, pointer }: Pair, { manifest, text }: Existing): Said[] {
  const worst = proposed.from.worst_case_gateway;
  const noted = notedWorstCase(text, manifest.locate(`${pointer}/retry_budget`).line);
  const known = noted ?? String(own.retry_budget?.attempts ?? "");
  const now = worst === null ? "not known" : String(worst);
  if (known === now || known === "") return [];
  const before = noted === null ? `a budget of ${known}` : known;
  return [{ key: "/retry_budget", says: `worst case: ${now} by the configuration, ${before} in the manifest` }];
}

/** The number in the comment above a line of the manifest. */
function notedWorstCase(text: string, line: number): string | null {
  const above = text
    .split("\n")
    .slice(0, line - 1)
    .toReversed();
  const end = above.findIndex((each) => !/^\s*#/.test(each));
  const comment = above
    .slice(0, end === -1 ? above.length : end)
    .toReversed()
    .map((each) => each.replace(/^\s*#\s*/, ""));
  const words = comment.join(" ");
  const at = words.indexOf(worstCaseMark);
  return at === -1 ? null : (/^ (\d+|not known)/.exec(words.slice(at + worstCaseMark.length))?.[1] ?? null);
}

/** A route of the user's own is no difference; null for one. */
function whyGone(own: Route, { value }: LocatedManifest, proposal: Proposal): string | null {
  const traffic = own.traffic;
  if (traffic !== undefined && proposal.files.has(traffic.file) && weightLine(traffic, proposal) === null)
    return `traffic: ${traffic.file} has no such weight`;
  const model = own.model ?? value.defaults?.model;
  const leftOut = proposal.leftOut.find(({ name }) => name === model);
  if (leftOut !== undefined) return `the configuration has it (line ${leftOut.line}), but ${leftOut.because}`;
  const ofModels = proposal.setups.filter(({ gateway }) => gateway === "litellm");
  const names = ofModels.flatMap(({ source }) =>
    source.reading.routes.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const isOther =
    ofModels.length < proposal.setups.length || names.some((name) => name === model || name.includes("*"));
  return isOther || model === undefined ? null : `the configuration has no model group ${model}`;
}
