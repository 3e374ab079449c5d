import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  inverted: {
    decision: "hold",
    kind: "failed",
    says: "expected the timeout of {inner} to be at most that of {outer} around it ({outer_ms} ms), got {inner_ms} ms",
    remedy:
      "Shorten the inner timeout: else the outer layer repeats while the inner one still works, and both calls run.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("timeout-order", cases);

/** No inner timeout exceeds an outer one. Applies if layers declare timeouts. */
export const timeoutOrder: Rule = {
  id: "timeout-order",
  says: "No inner timeout exceeds an outer one.",
  why: "An outer layer that gives up first repeats the call while the inner one still works on it: both calls run, and both are paid.",
  passes: "app-client timeout 60000 ms, gateway timeout 20000 ms",
  fails: "app-client timeout 10000 ms, gateway timeout 20000 ms",
  cases,
  judgeRun: ({ manifest: { file, layers, lines } }) => {
    const timed = layers.flatMap(({ name, timeout_ms }, index) =>
      timeout_ms === null ? [] : [{ name, timeout_ms, index }],
    );
    return timed.flatMap((inner, place) => {
      const outer = timed.slice(0, place).findLast(({ timeout_ms }) => timeout_ms < inner.timeout_ms);
      if (outer === undefined) return [];
      const at = locateIn(file, lines, `/layers/${inner.index}/timeout`);
      const args = { inner: inner.name, outer: outer.name, inner_ms: inner.timeout_ms, outer_ms: outer.timeout_ms };
      return [find("inverted", { route: null, exchange: null, at }, args)];
    });
  },
};
