import { dirname, join } from "node:path";
import { startEnvoy } from "./envoy.ts";
import { rowsOf } from "./proxy-bench.ts";
import { testProxy } from "./proxy-scenarios.ts";

testProxy({
  gateway: "envoy",
  start: startEnvoy,
  async told({ logFile }, id, { targetAt }) {
    const [request] = await rowsOf(logFile, id, 1);
    const attempts = Number(request?.["attempts"]);
    const rows = await rowsOf(join(dirname(logFile), "envoy-attempts.jsonl"), id, attempts);
    const inOrder = rows.toSorted((one, other) => Number(one["attempt"]) - Number(other["attempt"]));
    return {
      attempts,
      targets: inOrder.map(({ host }) => targetAt(String(host))),
      statuses: inOrder.map(({ status }) => Number(status) || null),
    };
  },
  attemptsIn: ({ "x-envoy-attempt-count": count }) => (count === undefined ? null : Number(count)),
});
