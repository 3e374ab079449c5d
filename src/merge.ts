import { knownSecrets } from "./binding/secrets.ts";
import { checkContracts } from "./contract/index.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports/deps.ts";
import type { Partials } from "./core/ports/partials.ts";
import type { ShardPlan } from "./core/shard.ts";
import { utf8Text } from "./core/utf8.ts";
import { dividedAs, dividedRun, type DividedRun } from "./divide.ts";
import { readByConfiguration } from "./evidence/by-configuration.ts";
import { unionEvidence } from "./evidence/union.ts";
import { readExpected } from "./gate.ts";
import type { Bundle, Evidence, PartialsEvidence, RunContext } from "./generated/types.ts";
import { withDerivedLedgers } from "./ledger/derive.ts";
import { readChange, type ReadChange } from "./prepare.ts";
import { confirmed } from "./promotion/surroundings.ts";
import { plannedMs } from "./probe/planned-time.ts";
import { guardConsole } from "./publish/guarded-console.ts";
import { leakScan } from "./publish/leak-scan.ts";
import { readOwnTrail } from "./publish/own-comment.ts";
import { removeOldRun, writeOpenRun } from "./publish/open-run.ts";
import { publish } from "./publish/publish.ts";
import type { Replay } from "./settle.ts";
import { type ChosenPartials, choosePartials, type SentPartial } from "./record/partials.ts";

/** What a merge needs besides the inputs of a run. */
export interface Merging {
  partials: Partials;
  /** The plan of `mode: plan`, or how many shards there are. */
  plan: ShardPlan | number;
  /** How the legs ended, as the workflow states it. */
  legs: PartialsEvidence["legs"];
}

/**
 * Decides a divided run once, from the partial bundles of its legs, and writes evidence and comment like `gate`. Reads manifest,
 * promotion and contracts itself, and takes only facts from the legs. Needs no gateway and no credential. Throws like `gate`.
 */
export async function mergeRun(merging: Merging, inputs: GateInputs, given: RunContext, deps: Deps): Promise<Bundle> {
  const { stop: signal } = deps.time;
  await removeOldRun(inputs.evidenceDir, deps);
  const change = await readChange(inputs, given, deps);
  const { run, manifest, routes } = change;
  const divided =
    typeof merging.plan === "number"
      ? dividedRun(change, { shards: merging.plan, attempt: 1 })
      : dividedAs(change, merging.plan);
  await writeOpenRun(inputs.evidenceDir, deps);
  const scan = leakScan(knownSecrets([], new Map(), inputs));
  const guarded = { ...deps, console: guardConsole(deps.console, scan) };
  const { settle, ...reading } = await import("./settle.ts");
  deps.time.allow(limits.prepareMs + divided.shards.length * limits.partialMs);
  const chosen = await chooseFrom(merging.partials, change, divided, reading);
  sayUnused(chosen, guarded);
  deps.time.allow(plannedMs({ questions: [] }, manifest));
  const [contracts, trail, byConfiguration] = await Promise.all([
    checkContracts({ manifest, routes, at: run.at, signal }, guarded, change.read),
    readOwnTrail({ run, manifestFile: manifest.file, mode: inputs.comment }, guarded, signal),
    readByConfiguration(manifest, routes, change.read),
  ]);
  deps.time.allowPublishing();
  const used = chosen.byShard.flatMap((bundle) => bundle ?? []);
  const expected = await readExpected(change, used.flatMap(replicasOf));
  const partials = { legs: merging.legs, refused: chosen.refused.length };
  const once = { contracts, byConfiguration, expected, partials, unrun: unrunOf(change, divided, chosen) };
  const union = unionEvidence(manifest, legsOf(divided, chosen), once);
  const facts = {
    evidence: withDerivedLedgers(union, manifest),
    manifest,
    promotion: await confirmed(change, run),
    run,
    trail,
    legs: used.map(mergedLeg),
  };
  const settled = settle(facts, scan);
  await publish({ ...settled, evidenceDir: inputs.evidenceDir, comment: inputs.comment }, guarded);
  return settled.bundle;
}

/** How a bundle is read and derived again, loaded late as in `gate`. */
interface Reading {
  parsedBundle: (text: string) => Bundle;
  replay: (bundle: Bundle) => Replay;
}

async function chooseFrom(
  partials: Partials,
  { run, manifest }: ReadChange,
  { shards, plan }: DividedRun,
  { parsedBundle, replay }: Reading,
): Promise<ChosenPartials> {
  const sent: SentPartial[] = [];
  for await (const { place, bytes, why } of partials.all()) {
    const bundle = orNull(() => (bytes === null ? null : parsedBundle(utf8Text(bytes, { keepMark: true }) ?? "")));
    sent.push({ place, bundle, why: bytes === null ? why : "its bundle.json is no bundle of the gate" });
  }
  const isConsistent = (bundle: Bundle): boolean =>
    orNull(() => replay(bundle))?.compared.every(({ differsAt }) => differsAt === null) ?? false;
  const ids = shards.map((routes) => new Set(routes.map(({ id }) => id)));
  return choosePartials(sent, { run, manifest, plan, shards: ids, isConsistent });
}

/** What anyone may have written can make any reader throw. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function sayUnused({ refused, outdated, byShard }: ChosenPartials, { console }: Pick<Deps, "console">): void {
  const used = byShard.filter((bundle) => bundle !== null).length;
  console.info(`partial bundles: ${used} of ${byShard.length} shards`);
  outdated.forEach(({ place, why }) => console.info(`partial bundle ${place} is not used: ${why}`));
  refused
    .slice(0, limits.annotations)
    .forEach(({ place, why }) =>
      console.annotate({ level: "warning", message: `Partial bundle ${place} was refused: ${why}.` }),
    );
  refused
    .slice(limits.annotations)
    .forEach(({ place, why }) => console.info(`partial bundle ${place} was refused: ${why}`));
}

function replicasOf({ evidence }: Bundle): NonNullable<Evidence["replicas"]> {
  return evidence.replicas ?? [];
}

/** The checks that no leg ran: those of routes that are not probed, and those of shards without a partial bundle. */
function unrunOf({ skipped }: ReadChange, { shards }: DividedRun, { byShard }: ChosenPartials) {
  const missing = shards.filter((_, index) => byShard[index] === null).flat();
  const ofLegs = missing.flatMap(({ id, checks }) =>
    checks.map(({ check }) => ({ route: id, check, reason: "leg-missing" as const })),
  );
  const byRoute = Map.groupBy([...skipped, ...ofLegs], ({ route }) => route);
  return new Map(
    Array.from(byRoute, ([route, unrun]) => [route, unrun.map(({ check, reason }) => ({ check, reason }))] as const),
  );
}

function legsOf({ shards }: DividedRun, { byShard }: ChosenPartials) {
  return shards.flatMap((routes, index) => {
    const evidence = byShard[index]?.evidence;
    return evidence === undefined ? [] : [{ routes: new Set(routes.map(({ id }) => id)), evidence }];
  });
}

function mergedLeg({ shard, run, digest }: Bundle): NonNullable<Bundle["legs"]>[number] {
  return { shard: shard?.index ?? 1, run_attempt: run.run_attempt, at: run.at, digest };
}
