import { atMost } from "../core/lists.ts";
import { limits } from "../core/limits.ts";
import { pathShownAs } from "../core/repository-path.ts";
import type { ChangedFiles } from "../core/ports/history.ts";
import type { EffectiveManifest, EffectiveRoute, ReviewedChange, RunContext, Traffic } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { mostChanges, replacing, sidesOf, type Change, type Sides } from "./change.ts";
import { configChanges, configFiles, unlistedConfig } from "./config-changes.ts";
import { headerFileChanges } from "./pinned-changes.ts";
import { otherChanges, type OtherChange } from "./traffic/differences.ts";
import { readTrafficFile } from "./traffic/document.ts";
import { type GatingWorkflow, gatingChanges, gatingFiles } from "./workflow/gating-workflow.ts";

export interface Manifests {
  base: EffectiveManifest;
  head: EffectiveManifest;
}

export interface Surroundings {
  run: Pick<RunContext, "workflow_file" | "workflow_known">;
  gating: GatingWorkflow;
  changed: ChangedFiles;
  /** The change introduces the gate, including its workflow. */
  mayBeNew: boolean;
  /** The manifest whose `config` applies. */
  bound: EffectiveManifest;
  /** Files whose changes count as rule changes. */
  rules: readonly string[];
}

/** Route settings, other than weights, that affect where traffic goes and what is sent. */
const reviewedFields = [
  "model",
  "gateway",
  "path",
  "targets",
  "retry_budget",
] as const satisfies readonly (keyof EffectiveRoute)[];

/**
 * Changes that a reviewer could overlook next to a weight change: in the routes that gain traffic, their files, the
 * gating workflow and the gateway configuration. At most 1,000.
 */
export async function reviewedChanges(
  raised: ReadonlySet<string>,
  manifests: Manifests,
  change: Change,
  { run, gating, changed, mayBeNew, bound, rules }: Surroundings,
): Promise<ReviewedChange[]> {
  const all = new Set(trafficsOf(manifests).map(({ file }) => file));
  const own = trafficsOf(manifests, raised).map(({ file }) => file);
  const configured = [...configFiles(bound, raised, changed)].filter((path) => all.has(path));
  const files = [...new Set([...own, ...configured])];
  const inFiles = await Promise.all(files.map((file) => trafficFileChanges(file, manifests, change)));
  const inHeaders = await headerFileChanges(manifests.head, raised, new Set(files), change);
  const around = { change, changed, mayBeNew, others: all };
  const inGate = await gatingChanges(run, gating, around);
  const reported = [...inHeaders, ...inGate].map(({ at }) => pathShownAs(at.file));
  const compared = new Set([...all, ...rules, ...reported, ...gatingFiles(gating)]);
  const rest = [...configFiles(bound, raised, changed)].filter((path) => !compared.has(path));
  const inConfig = configChanges(raised, bound, mayBeNew ? await replacing(rest, change) : rest);
  const unlisted = changed.complete ? [] : unlistedConfig(raised, bound);
  const inManifest = manifestChanges(raised, manifests);
  const changes = [...inFiles.flat(), ...inManifest, ...inHeaders, ...inGate, ...inConfig, ...unlisted];
  return atMost(changes, mostChanges, (count) => otherReviewed(count, manifests.head));
}

/** Above the limit, a last entry counts the rest and holds every route, because the rest may concern any of them. */
function otherReviewed(count: number, { file }: EffectiveManifest): ReviewedChange {
  return { what: "manifest", route: null, field: `/ and ${count} more`, at: { file, line: 1, column: 1 } };
}

/** The declared `traffic` of all routes, or of the given ones. */
export function trafficsOf({ base, head }: Manifests, routes: ReadonlySet<string> | null = null): Traffic[] {
  return [...head.routes, ...base.routes]
    .filter(({ id }) => routes === null || routes.has(id))
    .flatMap(({ traffic }) => traffic ?? []);
}

async function trafficFileChanges(file: string, manifests: Manifests, change: Change): Promise<ReviewedChange[]> {
  const found = await changesIn(file, limits.trafficBytes, change, ({ base, merged }) => {
    if (base === null || merged === null) return [];
    const [before, after] = [readTrafficFile(file, base), readTrafficFile(file, merged)];
    const traffics = trafficsOf(manifests).filter((traffic) => traffic.file === file);
    return before === null || after === null ? [whole(file)] : otherChanges(before, after, traffics);
  });
  return found.map(({ field, at }) => ({ what: "traffic-file", route: null, field, at }));
}

/** The differences within this file. A file that cannot be fetched, such as a link, counts as changed as a whole. */
async function changesIn(
  file: string,
  maxBytes: number,
  change: Change,
  compare: (sides: Sides) => readonly OtherChange[],
): Promise<readonly OtherChange[]> {
  const sides = await sidesOf(change, file, maxBytes).catch(() => null);
  if (sides === null) return [whole(file)];
  return sides.touched ? compare(sides) : [];
}

function manifestChanges(raised: ReadonlySet<string>, { base, head }: Manifests): ReviewedChange[] {
  return head.routes.flatMap((route, index) => {
    const before = base.routes.find(({ id }) => id === route.id);
    if (before === undefined || !raised.has(route.id)) return [];
    const change = (field: string, pointer: string): ReviewedChange => ({
      what: "manifest",
      route: route.id,
      field,
      at: locateIn(head.file, head.lines, pointer),
    });
    const fields = reviewedFields.filter((field) => differs(before[field], route[field]));
    const headers = differs(base.gateways[before.gateway]?.headers, head.gateways[route.gateway]?.headers);
    return [
      ...fields.map((field) => change(field, `/routes/${index}/${field}`)),
      ...(headers ? [change("headers", `/gateways/${route.gateway}/headers`)] : []),
    ];
  });
}

function whole(file: string): OtherChange {
  return { field: "/", at: { file, line: 1, column: 1 } };
}

/**
 * Both values come from the same code, so their keys are in the same order. Where order matters in the file, it must
 * make a difference here.
 */
function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
