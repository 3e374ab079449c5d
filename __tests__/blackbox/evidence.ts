import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import type { Bundle, EvidenceRecord } from "../../src/generated/types.ts";
import { isBundle, isRecord } from "../../src/generated/evidence-validators.cjs";
import type { FakeGitHub } from "./harness/github.ts";
import type { ActionRun } from "./harness/runner.ts";

type Left = Pick<ActionRun, "files">;

/** The bundle that a run left behind. Fails when its schema refuses it or its digest is another. */
export function bundleOf({ files }: Left): Bundle {
  const bundle: unknown = JSON.parse(files["bundle.json"] ?? "null");
  assert.ok(isBundle(bundle), JSON.stringify(isBundle.errors));
  const { digest, ...content } = bundle;
  assert.equal(digest, `sha256:${createHash("sha256").update(JSON.stringify(content)).digest("hex")}`);
  return bundle;
}

/** The records that a run left behind. Fails when the schema refuses one, or when the bundle has others. */
export function recordsOf(run: Left): EvidenceRecord[] {
  const lines = (run.files["records.jsonl"] ?? "").split("\n").slice(0, -1);
  const records = lines.map((line) => {
    const record: unknown = JSON.parse(line);
    assert.ok(isRecord(record), JSON.stringify(isRecord.errors));
    return record;
  });
  assert.deepEqual(records, bundleOf(run).records);
  return records;
}

/** Every finding as `check rule/case kind`, sorted; a finding about the whole run is of the check `run`. */
export function findingsOf(run: Left): string[] {
  return namesOf(bundleOf(run).findings);
}

/** These findings as `check rule/case kind`, sorted. */
export function namesOf(findings: Bundle["findings"]): string[] {
  return findings
    .map(
      ({ check, args, rule, case: name, kind }) =>
        `${check ?? args["check"] ?? args["missing"] ?? "run"} ${rule}/${name} ${kind}`,
    )
    .toSorted();
}

/** The first line of a comment that a person sees. */
export function headOf({ comments }: FakeGitHub, index = 0): string {
  return comments[index]?.body.split("\n")[1] ?? "";
}

/** Comment, terminal, annotations, JUnit and page speak of the one finding, and count what follows from it. */
export function assertOneFinding(run: ActionRun): void {
  assert.equal(run.summary.match(/^- \*\*hold\*\* /gm)?.length, 1);
  assert.match(run.summary, /<sub>\d+ more findings follow from it: `/);
  assert.match(run.stdout, /^ {4}\d+ more findings follow from it: /m);
  assert.equal(run.annotations.length, 1);
  assert.equal(run.files["junit.xml"]?.match(/<failure /g)?.length, 1);
  assert.match(run.files["report.html"] ?? "", /more findings follow from it/);
}

/** The parts of the report that a runner folds. */
const groups = [
  "Routes",
  "Attempts of one user request",
  "What to do",
  "Waived: shown, not counted",
  "Logs read only in part",
  "Hand-off",
];

/** The order where nothing was counted. */
const whatHelpsFirst = [
  "Routes",
  "What to do",
  "Waived: shown, not counted",
  "Attempts of one user request",
  "Logs read only in part",
  "Hand-off",
];

/** The commands that a run may give to its runner: it masks secrets, annotates lines and folds parts of the report, nothing else. */
export function assertNoForeignCommand({ commands }: ActionRun): void {
  const allowed = ["add-mask", "error", "warning", "notice"];
  const others = commands.filter(({ name }) => !allowed.includes(name)).map(({ name, data }) => `${name} ${data}`);
  const orders = [groups, whatHelpsFirst].map((titles) =>
    titles.flatMap((title) => (others.includes(`group ${title}`) ? [`group ${title}`, "endgroup "] : [])),
  );
  assert.ok(
    orders.some((order) => isDeepStrictEqual(order, others)),
    others.join("\n"),
  );
}
