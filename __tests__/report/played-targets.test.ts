import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, RouteEvidence } from "../../src/generated/types.ts";
import { playedTargets } from "../../src/ledger/played.ts";
import { comment } from "../../src/report/comment.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { notShown } from "../../src/report/not-shown.ts";
import { playedLine } from "../../src/report/played-targets.ts";
import { terminalReport } from "./terminal-text.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  ledgerOf,
  routeEvidence,
  seen,
  success,
} from "../support/evidence.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";

const gateways = { staging: aGateway(), real: aGateway() };

/** Of one route, or of as many as there are parts of evidence. */
function bundleOf(...routes: readonly RouteEvidence["exchanges"][]): Bundle {
  const ids = routes.map((_, index) => `route-${index + 1}`);
  const manifest = aManifest({ gateways, routes: ids.map((id) => aRoute({ id })) });
  const evidence = ids.map((route, index) => routeEvidence({ route, exchanges: routes[index] ?? [] }));
  return aBundle(anEvidence({ routes: evidence }), manifest);
}

const line = (...routes: readonly RouteEvidence["exchanges"][]): string =>
  playedLine(bundleOf(...routes), (value) => `\`${value}\``);

const onReplica = anExchange("fallback");

/** A good request through a gateway without a witness: its header names the target. */
const onStaging = (served_by: string | null): RouteEvidence["exchanges"][number] =>
  anExchange("smoke", { gateway: "real", observation: success({ served_by }), ledger: ledgerOf([byHeader(1)]) });

test("both targets were played, and every report says so where calls are counted and where it says what is not shown", () => {
  const said = "`main` and `backup` were played by the scripted provider; the real ones were not called.";
  const bundle = bundleOf([onReplica]);
  assert.equal(
    playedLine(bundle, (value) => `\`${value}\``),
    said,
  );
  assert.equal(comment(bundle).split(said).length, 3);
  assert.ok(notShown(bundle).split("\n").includes(`- Behaviour of the real targets: ${said}`));
  assert.ok(terminalReport(bundle).includes(`\n  ${said.replaceAll("`", "")}\n`));
  const page = htmlReport(bundle).replace(/<\/?code>/g, "`");
  assert.equal(page.split(said).length, 3);
});

test("a target that a gateway without a witness called is real", () => {
  assert.equal(
    line([onReplica, onStaging("main")]),
    "`backup` was played by the scripted provider; the real one was not called.",
  );
  assert.equal(line([onReplica, onStaging("main"), onStaging("backup")]), "");
});

test("a gateway that does not say whom it called shows no real target", () => {
  assert.match(line([onReplica, onStaging(null)]), /^`main` and `backup` were played/);
});

test("a gateway's own word counts for nothing where its witness plays the targets", () => {
  const claimed = anExchange("smoke", { observation: success({ served_by: "backup" }) });
  assert.match(line([onReplica, claimed]), /^`main` and `backup` were played/);
});

test("without a call at the scripted provider nothing was played", () => {
  assert.equal(line([onStaging("main")]), "");
  assert.equal(line([anExchange("wrong-path")]), "");
});

test("routes that call a target the same are spoken of once, and by name where one of them called it for real", () => {
  assert.match(line([onReplica], [onReplica]), /^`main` and `backup` were/);
  assert.match(line([onReplica], [onReplica, onStaging("backup")]), /^`main` and `backup` of `route-1` were/);
});

test("routes that are not gated play no part", () => {
  const bundle = bundleOf([onReplica]);
  assert.deepEqual(playedTargets({ ...bundle, decision: { overall: "none", routes: {} } }), []);
});

test("a target that the manifest does not name is called so", () => {
  const other = anExchange("smoke", { ledger: seen("other 200") });
  assert.equal(
    line([other]),
    "`other` (not named in the manifest) was played by the scripted provider; the real one was not called.",
  );
});

for (const [targets, ending] of [
  [8, "`t7` and `t8` were"],
  [9, "`t8` and 1 more were"],
  [40, "`t8` and 32 more were"],
] as const)
  test(`${targets} targets: the sentence names eight at most`, () => {
    const calls = Array.from({ length: targets }, (_, index) => `t${index + 1} 200`);
    const shown = line([anExchange("smoke", { ledger: seen(...calls) })]);
    assert.ok(shown.includes(ending), shown);
  });
