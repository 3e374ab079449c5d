import { limits } from "../core/limits.ts";
import type { EffectiveManifest, EffectiveRoute, ReviewedChange, Traffic } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { mostChanges, sidesOf, type Change, type Sides } from "./change.ts";
import { headerFileChanges } from "./pinned-changes.ts";
import { otherChanges, type OtherChange } from "./traffic/differences.ts";
import { readTrafficFile } from "./traffic/document.ts";
import { workflowChanges } from "./workflow-changes.ts";

export interface Manifests {
  base: EffectiveManifest;
  head: EffectiveManifest;
}

export interface Workflow {
  /** The gating workflow; null where it is not known. */
  file: string | null;
  /** The gate itself is new at head, and its workflow with it. */
  mayBeNew: boolean;
}

/** What decides where traffic goes and what is asked of it, besides weights. */
const reviewedFields = [
  "model",
  "gateway",
  "path",
  "targets",
  "retry_budget",
] as const satisfies readonly (keyof EffectiveRoute)[];

/**
 * Changes that nobody should have to notice beside a weight: in the routes that gain traffic, their files and the gating
 * workflow; at most 1,000.
 */
export async function reviewedChanges(
  raised: ReadonlySet<string>,
  manifests: Manifests,
  change: Change,
  workflow: Workflow,
): Promise<ReviewedChange[]> {
  const files = [...new Set(trafficsOf(manifests, raised).map(({ file }) => file))];
  const inFiles = await Promise.all(files.map((file) => trafficFileChanges(file, manifests, change)));
  const inHeaders = await headerFileChanges(manifests.head, raised, new Set(files), change);
  const inWorkflow = await workflowFileChanges(workflow, change);
  return capped(
    [...inFiles.flat(), ...manifestChanges(raised, manifests), ...inHeaders, ...inWorkflow],
    manifests.head,
  );
}

/** Beyond what a bundle holds a last one counts the others and holds every route: any of them may be of any. */
function capped(changes: readonly ReviewedChange[], { file }: EffectiveManifest): ReviewedChange[] {
  if (changes.length <= mostChanges) return [...changes];
  const shown = changes.slice(0, mostChanges - 1);
  const field = `/ and ${changes.length - shown.length} more`;
  return [...shown, { what: "manifest", route: null, field, at: { file, line: 1, column: 1 } }];
}

/** Every declared place of traffic, of all routes or of some. */
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

/** What a change of this file comes to; one that cannot be had, such as a link, may hold anything. */
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

/** A workflow under a new name is one that nobody has read: what it replaces is not known. */
async function workflowFileChanges({ file, mayBeNew }: Workflow, change: Change): Promise<ReviewedChange[]> {
  if (file === null) return [];
  const found = await changesIn(file, limits.workflowBytes, change, ({ base, merged }) => {
    if (base === null && mayBeNew) return [];
    return base === null || merged === null ? [whole(file)] : workflowChanges(file, base, merged);
  });
  return found.map(({ field, at }) => ({ what: "workflow", route: null, field, at }));
}

function whole(file: string): OtherChange {
  return { field: "/", at: { file, line: 1, column: 1 } };
}

/** Both come from the same code, so that their keys have one order; what the file's order decides must differ. */
function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
