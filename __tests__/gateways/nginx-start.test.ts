import { startNginx } from "./nginx.ts";
import { rowsOf } from "./proxy-bench.ts";
import { testProxy } from "./proxy-scenarios.ts";

const list = (value: unknown) => String(value).split(", ").filter(Boolean);

testProxy({
  gateway: "nginx",
  start: startNginx,
  async told({ logFile }, id, { targetAt }) {
    const [row] = await rowsOf(logFile, id, 1);
    const targets = list(row?.["upstream_addr"]).map(targetAt);
    const received = list(row?.["upstream_bytes"]);
    // A status of its own, for a call that got none, comes with no bytes.
    const statuses = list(row?.["upstream_status"]).map((status, at) => (received[at] === "0" ? null : Number(status)));
    return { attempts: targets.length, targets, statuses };
  },
  attemptsIn: ({ "x-gate-upstream-status": statuses }) => (statuses === undefined ? null : list(statuses).length),
});
