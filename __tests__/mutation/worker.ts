// One process that runs kept tests for mutants, one mutant after the other, as its parent asks.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import type { KeptTest } from "./node-test.ts";

const standIn = new URL("./node-test.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "node:test" ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** What the instrumented code reads. */
const state: Switch = { ...(process.env["MUTANT"] !== undefined && { activeMutant: process.env["MUTANT"] }) };
Object.assign(globalThis, { __stryker__: state });

const { kept, passes } = await import("./node-test.ts");
const { files } = JSON.parse(process.argv[2] ?? "{}");
try {
  for (const file of files) await import(pathToFileURL(file).href);
  process.send?.({ ready: kept.map(({ name }) => name) });
} catch (error) {
  process.send?.({ broken: String(error) });
}

process.on("message", (asked: { cover?: true; mutant?: string; tests?: number[]; limit?: number }) => {
  void (asked.cover ? cover() : judge(asked.mutant ?? "", asked.tests ?? [], asked.limit)).then((told) =>
    process.send?.(told),
  );
});
process.on("uncaughtException", () => {});
process.on("unhandledRejection", () => {});

async function cover(): Promise<object> {
  state.mutantCoverage ??= { static: {}, perTest: {} };
  const times: number[] = [];
  const failed: string[] = [];
  for (const [index, one] of kept.entries()) {
    state.currentTestId = `t${index}`;
    const before = process.cpuUsage();
    if (!(await passes(one))) failed.push(one.name);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { coverage: state.mutantCoverage, times, failed };
}

/** The first test that fails with the mutant, and whether it fails without the mutant too, because something was kept. */
async function judge(mutant: string, tests: readonly number[], limit?: number): Promise<object> {
  state.activeMutant = mutant;
  state.mutantCoverage = { static: {}, perTest: {} };
  for (const index of tests) {
    const one: KeptTest | undefined = kept[index];
    if (one === undefined) continue;
    Object.assign(state, { hitCount: 0, hitLimit: limit });
    if (await passes(one)) continue;
    state.activeMutant = undefined;
    return { killer: one.name, kept: process.env["MUTANT"] === undefined && !(await passes(one)) };
  }
  state.activeMutant = undefined;
  return { survived: true };
}
