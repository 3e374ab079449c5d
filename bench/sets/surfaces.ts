import { runGate, type Work } from "../gate-run.ts";
import { control, ratioOf, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const routes = 100;

/** The same work over TLS, as streams, and with more of what a run may read. No goals: they say what each costs. */
export function surfaceSet({ mock, folder, caFile }: World): WorkSet {
  const gate = (work: Partial<Work>) => runGate(mock, folder, { routes, latencyMs: 0, ...work });
  return {
    samples: {
      plain: () => gate({}),
      tls: () => gate({ caFile }),
      smoke: () => gate({ checks: { smoke: 200 } }),
      stream: () => gate({ checks: { stream: 200 } }),
      "plain again": () => gate({}),
    },
    rows: [
      ratioOf("TLS", "100 routes over TLS / without", ["tls", "plain"], null),
      ratioOf("TLS", "the same, CPU", ["tls", "plain"], null, "cpuMs"),
      ratioOf("stream", "100 streams / 100 answers in one piece", ["stream", "smoke"], null),
      control("gate, 0 ms", ["plain again", "plain"]),
    ],
  };
}
