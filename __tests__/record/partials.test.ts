import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { Bundle, RunContext } from "../../src/generated/types.ts";
import { choosePartials, type MergingRun, type SentPartial } from "../../src/record/partials.ts";
import { deriveBundle, replay } from "../../src/settle.ts";
import { anEvidence, routeEvidence } from "../support/evidence.ts";
import { aManifest, aRoute, aRun } from "../support/manifest.ts";
import { leavingOut, everyRoute } from "../../src/promotion/gating.ts";

const ids = ["one", "two"];
const manifest = aManifest({ routes: ids.map((id) => aRoute({ id })) });
const run = aRun({ run_attempt: 3 });
const plan = { digest: `sha256:${"c".repeat(64)}`, shards: 2, attempt: 2 };

const merging: MergingRun = {
  run,
  manifest,
  plan,
  shards: ids.map((id) => new Set([id])),
  isConsistent: (bundle) => replay(bundle).compared.every(({ differsAt }) => differsAt === null),
};

interface Part {
  shard?: number;
  of?: number;
  plan?: string;
  planAttempt?: number;
  run?: Partial<RunContext>;
  manifest?: Bundle["manifest"];
  /** The route that it has evidence of. */
  route?: string;
}

/** The partial bundle of a leg. */
function partOf(part: Part = {}): Bundle {
  const { shard = 1, of = 2, planAttempt = 2 } = part;
  const seen = part.route ?? ids[shard - 1] ?? "";
  const routes = ids.map((route) => routeEvidence({ route, ...(route !== seen && { exchanges: [] }) }));
  return deriveBundle({
    evidence: anEvidence({ routes }),
    manifest: part.manifest ?? manifest,
    promotion: leavingOut(everyRoute(manifest), new Set([seen])),
    run: aRun({ run_attempt: 2, ...part.run }),
    trail: [],
    shard: { index: shard, of, plan: part.plan ?? plan.digest, plan_attempt: planAttempt },
  });
}

function whole(): Bundle {
  const { shard: _, ...facts } = partOf();
  return deriveBundle(facts);
}

/** What was changed is sealed again, as a forger would. */
function sealed(bundle: Bundle): Bundle {
  const { digest: _, ...content } = bundle;
  return { ...content, digest: sha256(JSON.stringify(content)) };
}

function withDecision(bundle: Bundle): Bundle {
  return { ...bundle, decision: { ...bundle.decision, overall: "none" } };
}

/** One call less than the ledger says. */
function withoutCall(bundle: Bundle): Bundle {
  const copy = structuredClone(bundle);
  copy.evidence.routes[0]?.exchanges[0]?.ledger.calls.pop();
  return copy;
}

function sentAs(bundles: readonly (Bundle | string)[]): SentPartial[] {
  return bundles.map((bundle, index) =>
    typeof bundle === "string"
      ? { place: `leg-${index + 1}`, bundle: null, why: bundle }
      : { place: `leg-${index + 1}`, bundle, why: "" },
  );
}

const second = partOf({ shard: 2 });

/** The attempt that counts of shard 1, and what is said of the files. */
const rows: readonly (readonly [
  why: string,
  sent: readonly (Bundle | string)[],
  attempt: number | null,
  ...said: string[],
])[] = [
  ["each shard has one", [partOf(), second], 2],
  [
    "the newest attempt counts",
    [partOf(), second, partOf({ run: { run_attempt: 3 } })],
    3,
    "outdated leg-1: a later attempt sent another one of this shard",
  ],
  ["the leg was killed", [second], null],
  [
    "the leg was killed before the end of its file",
    ["it has no bundle.json", second],
    null,
    "refused leg-1: it has no bundle.json",
  ],
  [
    "sent twice",
    [partOf(), second, partOf()],
    null,
    ...["leg-1", "leg-3"].map((place) => `refused ${place}: it is not the only one of its shard and attempt`),
  ],
  [
    "left before all jobs were run again",
    [partOf({ planAttempt: 1, run: { run_attempt: 1 } }), second],
    null,
    "outdated leg-1: all jobs have been run again since",
  ],
  ["of another run", [partOf({ run: { run_id: "4710" } }), second], null, "refused leg-1: it is of another run"],
  [
    "of another repository",
    [partOf({ run: { repository: "else/where" } }), second],
    null,
    "refused leg-1: it is of another run",
  ],
  [
    "of another head",
    [partOf({ run: { head_sha: "d".repeat(40) } }), second],
    null,
    "refused leg-1: it is of another head commit",
  ],
  [
    "of another plan",
    [partOf({ plan: `sha256:${"d".repeat(64)}` }), second],
    null,
    "refused leg-1: it is of another plan",
  ],
  [
    "of another attempt of the plan",
    [partOf({ planAttempt: 1 }), second],
    null,
    "refused leg-1: it is of another plan",
  ],
  ["of another number of shards", [partOf({ of: 3 }), second], null, "refused leg-1: its shard is not in the plan"],
  [
    "of an attempt to come",
    [partOf({ run: { run_attempt: 4 } }), second],
    null,
    "refused leg-1: it is of a later attempt than this job",
  ],
  [
    "late by more than a day",
    [partOf({ run: { at: "2026-11-19T09:59:59.000Z" } }), second],
    null,
    "refused leg-1: it is more than a day older or newer than this run",
  ],
  [
    "dated more than a day later",
    [partOf({ run: { at: "2026-11-21T10:00:01.000Z" } }), second],
    null,
    "refused leg-1: it is more than a day older or newer than this run",
  ],
  ["ahead by the clock of its machine", [partOf({ run: { at: "2026-11-20T10:05:00.000Z" } }), second], 2],
  ["a day old", [partOf({ run: { at: "2026-11-19T10:00:00.000Z" } }), second], 2],
  [
    "of another version",
    [partOf({ run: { tool_version: "0.0.1" } }), second],
    null,
    "refused leg-1: another version of the gate made it",
  ],
  [
    "of another build",
    [partOf({ run: { tool_digest: `sha256:${"e".repeat(64)}` } }), second],
    null,
    "refused leg-1: another version of the gate made it",
  ],
  [
    "of other inputs",
    [partOf({ manifest: { ...manifest, digest: `sha256:${"f".repeat(64)}` } }), second],
    null,
    "refused leg-1: it is of another manifest, or of other inputs",
  ],
  [
    "with the evidence of another shard",
    [partOf({ route: "two" }), second],
    null,
    "refused leg-1: it has evidence of routes that are not of its shard",
  ],
  ["the bundle of a whole run", [whole(), second], null, "refused leg-1: it is the bundle of a whole run"],
  [
    "a decision was changed",
    [withDecision(partOf()), second],
    null,
    "refused leg-1: it was changed: digest and content do not fit together",
  ],
  [
    "a decision was changed and sealed again",
    [sealed(withDecision(partOf())), second],
    null,
    "refused leg-1: it was changed: digest and content do not fit together",
  ],
  [
    "a call was taken out and sealed again",
    [sealed(withoutCall(partOf())), second],
    null,
    "refused leg-1: it was changed: digest and content do not fit together",
  ],
  [
    "an older one, and a newer one that was changed",
    [partOf(), second, withDecision(partOf({ run: { run_attempt: 3 } }))],
    2,
    "refused leg-3: it was changed: digest and content do not fit together",
  ],
];

for (const [why, sent, attempt, ...said] of rows)
  test(`partial bundles: ${why}`, () => {
    const { byShard, refused, outdated } = choosePartials(sentAs(sent), merging);
    assert.equal(byShard[0]?.run.run_attempt ?? null, attempt);
    assert.equal(byShard[1], second);
    const told = [
      ...refused.map((one) => `refused ${one.place}: ${one.why}`),
      ...outdated.map((one) => `outdated ${one.place}: ${one.why}`),
    ];
    assert.deepEqual(told, said);
  });
