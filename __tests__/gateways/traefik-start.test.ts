import { rowsOf } from "./proxy-bench.ts";
import { testProxy } from "./proxy-scenarios.ts";
import { startTraefik } from "./traefik.ts";

testProxy({
  gateway: "traefik",
  start: startTraefik,
  rowsEach: 3,
  async told({ logFile }, id, { targetAt }, calls) {
    const rows = calls === 0 ? [] : await rowsOf(logFile, id, calls);
    return { attempts: rows.length, targets: rows.map(({ ServiceAddr }) => targetAt(String(ServiceAddr))) };
  },
});
