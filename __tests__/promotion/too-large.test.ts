import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { limits } from "../../src/core/limits.ts";
import type { History } from "../../src/core/ports/history.ts";
import { routePromotion } from "../../src/promotion/route-share.ts";
import { aRoute } from "../support/manifest.ts";

const [base, head] = ["a".repeat(40), "b".repeat(40)];
const route = aRoute({ traffic: { file: "gateway/large.yaml", at: "/weight" } });
const large = `weight: 5 # ${"x".repeat(limits.trafficBytes)}`;

/** Both files by commit. Larger reads are refused, as by every history. */
async function reasonWith(files: Readonly<Record<string, string>>): Promise<string> {
  const history: Pick<History, "read"> = {
    read: async (_, commit, maxBytes) => {
      const bytes = new TextEncoder().encode(files[commit]);
      if (bytes.length > maxBytes) throw new GateError("HISTORY_FAILED", "expected fewer bytes, got more");
      return bytes;
    },
  };
  const refused = async () => assert.fail("expected only files to be read");
  const whole = { ...history, tip: refused, head: refused, mergeBase: refused, changedFiles: refused };
  const change = { compared: "pull-request", base: { ref: "main", sha: base, merge_base: base }, head } as const;
  return (await routePromotion(route.id, { base: route, head: route }, { ...change, history: whole }, [])).reason;
}

test("an unchanged traffic file that is too large to read does not block a rollback", async () => {
  assert.equal(await reasonWith({ [base]: large, [head]: large }), "not-raised");
});

test("a changed traffic file that is too large to read makes the share unknown", async () => {
  assert.equal(await reasonWith({ [base]: large, [head]: `${large}y` }), "unknown-share");
  assert.equal(await reasonWith({ [base]: "weight: 5", [head]: large }), "unknown-share");
});

test("a traffic file that is too large to compare makes the share unknown", async () => {
  const larger = "#".repeat(limits.pageBytes + 1);
  assert.equal(await reasonWith({ [base]: larger, [head]: larger }), "unknown-share");
});
