import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { Console } from "../../src/core/ports/console.ts";
import type { Files } from "../../src/core/ports/files.ts";
import { removeOldRun, writeOpenRun } from "../../src/publish/open-run.ts";
import { packetPath, writePacket } from "../../src/publish/packet.ts";
import { publishPartial, writeOpenPartial } from "../../src/publish/partial.ts";
import { aBundle } from "../support/evidence.ts";

const names = ["records.jsonl", "bundle.json", "report.md", "report.html", "junit.xml", "test-result.intoto.json"];
const refused = new GateError("FILE_UNWRITABLE", "expected a folder that can be written, got none");

/** A folder in memory. `refusing` names the end of a path that can be neither written nor removed. */
function folder(refusing: string | null = null) {
  const stored = new Map(names.map((name) => [`out/${name}`, "earlier"]));
  stored.set("out-escalation/escalation.json", "earlier");
  const told: string[] = [];
  const allowed = (path: string): void => {
    if (refusing !== null && path.endsWith(refusing)) throw refused;
  };
  const files: Files = {
    read: () => Promise.reject(new Error("nothing is read")),
    remove: async (path) => {
      allowed(path);
      stored.delete(path);
    },
    write: async (path, text) => {
      allowed(path);
      stored.set(path, text);
    },
  };
  const console: Console = {
    info: (line) => void told.push(line),
    group: () => {},
    progress: () => {},
    mask: () => {},
    annotate: ({ level, message }) => void told.push(`${level}: ${message}`),
    outputs: (values) => void told.push(...Object.entries(values).map(([name, value]) => `${name}=${value}`)),
    summary: async (text) => void told.push(`summary: ${text}`),
  };
  return { stored, told, effects: { files, console } };
}

test("the files of an earlier run are removed, as far as they can be", async () => {
  const { stored, effects } = folder("bundle.json");
  await removeOldRun("out", effects);
  assert.deepEqual([...stored.keys()], ["out/bundle.json", "out-escalation/escalation.json"]);
});

test("until a run has ended its folder says that nothing is decided, and an earlier packet is gone", async () => {
  const { stored, effects } = folder();
  await writeOpenRun("out", effects);
  assert.deepEqual(
    [...stored.keys()],
    names.map((name) => `out/${name}`),
  );
  assert.equal(stored.get("out/bundle.json"), "null\n");
  assert.match(stored.get("out/report.md") ?? "", /Not decided: the run has not ended/);
  assert.ok(![...stored.values()].includes("earlier"));
});

test("a folder that cannot be written ends the run with a remedy; a packet that cannot be removed does not", async () => {
  const { effects } = folder("junit.xml");
  const { code, message } = refused;
  await assert.rejects(writeOpenRun("out", effects), (error) => {
    assert.ok(error instanceof GateError);
    assert.deepEqual([error.code, error.message, error.cause], [code, message, refused]);
    assert.match(error.problems[0]?.remedy ?? "", /^Set the input evidence-dir \(--evidence-dir\) to a folder/);
    return true;
  });
  await writeOpenRun("out", folder("escalation.json").effects);
  const broken = new TypeError("broken");
  const write = () => Promise.reject(broken);
  await assert.rejects(writeOpenRun("out", { files: { ...effects.files, write } }), broken);
});

for (const dir of ["a/out", "a/out/", "a/out//"])
  test(`the packet of ${dir} is beside it`, () => assert.equal(packetPath(dir), "a/out-escalation/escalation.json"));

test("a packet that cannot be written is a warning", async () => {
  const { told, effects } = folder("escalation.json");
  assert.equal(await writePacket("{}", "out", effects), "");
  assert.deepEqual(told.length, 1);
  assert.match(told[0] ?? "", /^warning: The packet for the provider's support was not written/);
});

test("until a leg has ended its folder holds no partial bundle and no file of another run", async () => {
  const { stored, effects } = folder();
  await writeOpenPartial("out", effects);
  stored.delete("out-escalation/escalation.json");
  assert.deepEqual([...stored], [["out/bundle.json", "null\n"]]);
});

const bundle = aBundle();
const clean = () => null;
const line = "Shard 1 of 1: 1 route, 6 exchanges. The job that merges the shards decides.";

test("a leg writes its bundle and its packet, tells where they are, and decides nothing", async () => {
  const { stored, told, effects } = folder();
  assert.equal(await publishPartial({ bundle, escalation: "{}", evidenceDir: "out" }, clean, effects), true);
  assert.deepEqual(JSON.parse(stored.get("out/bundle.json") ?? ""), JSON.parse(JSON.stringify(bundle)));
  assert.equal(stored.get("out-escalation/escalation.json"), "{}");
  assert.deepEqual(told, [
    "Packet for the provider's support (do not publish it): out-escalation/escalation.json",
    line,
    "evidence-dir=out",
    "bundle=out/bundle.json",
    "escalation=out-escalation/escalation.json",
    `summary: ${line}\n`,
  ]);
});

test("a leg's line counts the routes that are gated and the checks that were not run", async () => {
  const [route] = bundle.evidence.routes;
  assert.ok(route !== undefined);
  const unrun = (["smoke", "stream"] as const).map((check) => ({ check, reason: "out-of-time" as const }));
  const evidence = { ...bundle.evidence, routes: [{ ...route, exchanges: [], unrun }] };
  const routes = bundle.promotion.routes.map((one) => ({ ...one, gated: false }));
  const { told, effects } = folder();
  const shard = { index: 2, of: 3, plan: "0".repeat(64), plan_attempt: 1 };
  const other = { ...bundle, evidence, promotion: { ...bundle.promotion, routes }, shard };
  await publishPartial({ bundle: other, escalation: null, evidenceDir: "out" }, clean, effects);
  const told2 = "Shard 2 of 3: 0 routes, 0 exchanges, 2 checks not run. The job that merges the shards decides.";
  assert.equal(told[0], told2);
  assert.ok(told.includes("escalation="));
});

test("a bundle with a secret is withheld, and so is a packet with one", async () => {
  const { stored, told, effects } = folder();
  const scan = (text: string) => (text === "{}" ? null : "credential");
  assert.equal(await publishPartial({ bundle, escalation: "{}", evidenceDir: "out" }, scan, effects), false);
  assert.equal(stored.get("out/bundle.json"), "earlier");
  assert.deepEqual(told, [
    "error: The partial bundle was withheld, because it contained a secret (no-leak, credential). The run is held.",
  ]);
  const other = folder();
  const inPacket = (text: string) => (text === "{}" ? "credential" : null);
  assert.equal(await publishPartial({ bundle, escalation: "{}", evidenceDir: "out" }, inPacket, other.effects), true);
  assert.equal(other.stored.get("out-escalation/escalation.json"), "earlier");
  assert.ok(other.told.includes("escalation="));
});

test("a partial bundle that cannot be written is an error", async () => {
  const { effects } = folder("bundle.json");
  const partial = { bundle, escalation: null, evidenceDir: "out" };
  await assert.rejects(publishPartial(partial, clean, effects), { code: "INTERNAL", cause: refused });
});
