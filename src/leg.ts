import type { GateInputs } from "./core/inputs.ts";
import type { Deps } from "./core/ports/deps.ts";
import { gatherEvidence } from "./evidence/gather.ts";
import { readExpected, requestIds, scanOf, seeRoutes } from "./gate.ts";
import type { Bundle, RunContext } from "./generated/types.ts";
import { keepLedgers } from "./ledger/ledger.ts";
import { prepare } from "./prepare.ts";
import { plannedMs } from "./probe/planned-time.ts";
import { requestsAtMost } from "./probe/plan-lines.ts";
import { refuseTooManyRequests } from "./probe/request-limit.ts";
import { guardConsole } from "./publish/guarded-console.ts";
import { leakScan } from "./publish/leak-scan.ts";
import { removeOldRun } from "./publish/open-run.ts";
import { publishPartial, writeOpenPartial } from "./publish/partial.ts";

/**
 * Gates the routes of one shard and writes what was seen as a partial bundle. Reads no contract page and no comment, and
 * decides nothing: the merged run does, once. Returns whether the bundle was written and nothing stopped the leg: whether a
 * route is held is not the leg's concern. Throws like `gate`.
 */
export async function gateShard(inputs: GateInputs, given: RunContext, deps: Deps): Promise<boolean> {
  const { stop: signal } = deps.time;
  await removeOldRun(inputs.evidenceDir, deps);
  const prepared = await prepare(inputs, given, deps);
  const { run, manifest, gateways, promotion, secrets, shard } = prepared;
  refuseTooManyRequests(manifest, requestsAtMost(prepared.plan));
  secrets.forEach(({ value }) => deps.console.mask(value));
  await writeOpenPartial(inputs.evidenceDir, deps);
  deps.time.allow(plannedMs(prepared.plan, manifest));
  const isSecret = leakScan(secrets);
  const guarded = { ...deps, console: guardConsole(deps.console, isSecret) };
  const { seen: seeing, isOnItsWay } = seeRoutes(prepared, guarded, isSecret, signal);
  const [{ probed, logs, witnesses }, expected, { deriveBundle, escalationPacket }] = await Promise.all([
    seeing,
    isOnItsWay.then(() => readExpected(prepared, inputs.replicas)),
    isOnItsWay.then(() => import("./settle.ts")),
  ]);
  deps.time.allowPublishing();
  const ledgers = keepLedgers(probed.exchanges, manifest, logs);
  const seen = { manifest, gateways, probed, witnesses, ledgers, logs, expected, replicas: inputs.replicas };
  const evidence = gatherEvidence({ ...seen, ...readByTheMerge });
  const facts = { evidence, manifest, promotion, run, trail: [], ...(shard !== null && { shard }) };
  const scan = scanOf(prepared, probed, { evidence, promotion });
  const partial = {
    bundle: deriveBundle(facts),
    escalation: escalationPacket(evidence, manifest, run, requestIds(probed)),
    evidenceDir: inputs.evidenceDir,
  };
  const isWritten = await publishPartial(partial, scan, { ...deps, console: guardConsole(deps.console, scan) });
  return isWritten && isUnbroken(partial.bundle);
}

/** Needs neither gateway nor credential, and a page is fetched once instead of once per leg. */
const readByTheMerge = { contracts: [], byConfiguration: { byRoute: new Map(), showing: new Map() } } as const;

function isUnbroken({ evidence }: Bundle): boolean {
  return evidence.stopped === "no";
}
