import { startHaproxy } from "./haproxy.ts";
import { rowsOf } from "./proxy-bench.ts";
import { testProxy } from "./proxy-scenarios.ts";

/** The order of targets is not in the log: it follows from the configuration, where the first two tries are at the primary. */
const inOrder = (attempts: number, switched: boolean) =>
  Array.from({ length: attempts }, (_, at) => (switched && at >= 2 ? "backup" : "primary"));

testProxy({
  gateway: "haproxy",
  start: startHaproxy,
  async told({ logFile }, id) {
    const [{ rc, srv } = { rc: "", srv: "" }] = await rowsOf(logFile, id, 1);
    const retries = String(rc);
    const attempts = srv === "<NOSRV>" ? 0 : Number(retries.replace("+", "")) + 1;
    return { attempts, targets: inOrder(attempts, retries.startsWith("+")) };
  },
  attemptsIn: ({ "x-gate-rc": rc }) => (typeof rc === "string" ? Number(rc.replace("+", "")) + 1 : null),
});
