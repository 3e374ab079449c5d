import assert from "node:assert/strict";
import type { RoutePromotion, Traffic } from "../../src/generated/types.ts";
import { routePromotion } from "../../src/promotion/route-share.ts";
import { aRoute } from "../support/manifest.ts";
import { fakeHistory } from "./changes/fake-history.ts";
import type { Texts } from "./merge-oracle.ts";

const [forkedSha, baseSha, headSha] = ["f", "b", "a"].map((digit) => digit.repeat(40));

/** The promotion of one route whose traffic file has these texts. */
export async function promotionOf(traffic: Traffic, texts: Texts): Promise<RoutePromotion> {
  assert.ok(forkedSha !== undefined && baseSha !== undefined && headSha !== undefined);
  const commits = {
    [forkedSha]: { routes: texts.forked },
    [baseSha]: { routes: texts.base },
    [headSha]: { routes: texts.head },
  };
  const { history } = fakeHistory({ commits, tips: [baseSha], heads: [headSha], mergeBase: forkedSha });
  const route = aRoute({ traffic });
  const base = { ref: "main", sha: baseSha, merge_base: forkedSha };
  return routePromotion(
    route.id,
    { base: route, head: route },
    { compared: "pull-request", base, head: headSha, history },
    [],
  );
}
