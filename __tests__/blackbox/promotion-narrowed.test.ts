import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf } from "./evidence.ts";
import { promotion, rollback, start, texts, trafficPath, weights, type Files } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { manifestPath, quietly } from "./stage.ts";

const secondPath = "gateway/second.yaml";

/** The manifest of the start with a second route, whose weights stand in a file of their own. */
function withSecondRoute(): Files {
  const plain = (texts(start)[manifestPath] ?? "").replace(/^gateways: .*\n/m, "");
  const [head = "", route = ""] = plain.split("routes:\n");
  const second = route.replace("chat-backup", "chat-second").replace(trafficPath, secondPath);
  return { [manifestPath]: quietly(`${head}routes:\n${route}${second}`), ...second5 };
}

function inSecond(files: Files): Files {
  return { [secondPath]: files[trafficPath] ?? null };
}

const second5 = inSecond(weights(95, 5));
const secondRises = inSecond(promotion);
const left = "chat-second evidence-complete/not-asked-for";

interface Row {
  name: string;
  head: Files;
  routes: string;
  decision: string;
  /** The output `routes`. */
  decided: readonly string[];
  findings: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "the one route that rises is asked for",
    head: promotion,
    routes: "chat-backup",
    decision: "promote",
    decided: ["chat-backup promote"],
    findings: [],
  },
  {
    name: "both rise, and both are asked for",
    head: { ...promotion, ...secondRises },
    routes: "chat-backup\n  chat-second\n",
    decision: "promote",
    decided: ["chat-backup promote", "chat-second promote"],
    findings: [],
  },
  {
    name: "both rise, and one is left out",
    head: { ...promotion, ...secondRises },
    routes: "chat-backup",
    decision: "hold",
    decided: ["chat-backup promote"],
    findings: [left],
  },
  {
    name: "the one that rises is left out",
    head: secondRises,
    routes: "chat-backup",
    decision: "hold",
    decided: [],
    findings: [left],
  },
  {
    name: "the one that is left out falls",
    head: { ...promotion, ...inSecond(rollback) },
    routes: "chat-backup",
    decision: "promote",
    decided: ["chat-backup promote"],
    findings: [],
  },
  { name: "none rises", head: rollback, routes: "chat-backup", decision: "none", decided: [], findings: [] },
];

for (const { name, head, routes, decision, decided, findings } of rows)
  test(`a run that is narrowed: ${name}: ${decision}`, async () => {
    await using stage = await startPromotion({ base: withSecondRoute(), head });
    const run = await stage.run({ inputs: { routes } });
    const bundle = bundleOf(run);
    assert.deepEqual(
      bundle.findings.map((finding) => `${finding.route} ${finding.rule}/${finding.case}`),
      findings,
    );
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [decision === "hold" ? 1 : 0, decision]);
    assert.deepEqual(
      Object.entries(bundle.decision.routes).map((entry) => entry.join(" ")),
      decided,
    );
    assert.equal(stage.gateway.requests.length, decided.length * 6);
    for (const finding of findings)
      assert.match(stage.github.comments[0]?.body ?? "", new RegExp(finding.split(" ")[0] ?? ""));
  });

test("a route that the manifest does not have is bad input, which is never narrower than nothing", async () => {
  await using stage = await startPromotion({ base: withSecondRoute(), head: promotion });
  const run = await stage.run({ inputs: { routes: "chat-backup, chat-third" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [3, "hold"]);
  assert.match(run.stdout, /routes: expected the id of a route in the manifest, got chat-third\. Use one of: `/);
  assert.equal(stage.gateway.requests.length, 0);
});
