import fc from "../support/fast-check.ts";
import { gatherEvidence } from "../../src/evidence/gather.ts";
import { generic } from "../../src/dialects/generic.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import type { CheckKind, ContractEvidence, EffectiveManifest, Evidence, Leak } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { LogReading } from "../../src/ledger/logs/reading.ts";
import { checks as knownChecks } from "../../src/probe/checks/index.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import type { Unrun } from "../../src/probe/plan.ts";
import type { WitnessRun } from "../../src/probe/witnesses.ts";
import { aGateway, aManifest, aRoute, defaultChecks, settings } from "../support/manifest.ts";
import { aLog, logReading } from "../support/logs.ts";
import { aBoundGateway, aWitnessBinding } from "../support/probing.ts";
import { aWitnessRun } from "../support/witnesses.ts";
import { anyContract } from "./any-contract.ts";
import { outcome, versionHeader, type Slot } from "./any-exchange.ts";

/** What a probe might bring home. */
export interface ProbedRun {
  manifest: EffectiveManifest;
  exchanges: readonly ProbedExchange[];
  unrun: readonly Unrun[];
  logs: readonly LogReading[];
  contracts: readonly ContractEvidence[];
  leaks: readonly Leak[];
  witnesses: readonly WitnessRun[];
}

/** The evidence of a run, derived as the gate derives it. */
export function evidenceOf({ manifest, exchanges, unrun, logs, contracts, leaks, witnesses }: ProbedRun): Evidence {
  const gateways = [aBoundGateway({ witness: aWitnessBinding })];
  const ledgers = keepLedgers(exchanges, manifest, logs);
  return {
    ...gatherEvidence({
      manifest,
      gateways,
      probed: { exchanges, cutOff: [], unrun },
      witnesses,
      ledgers,
      logs,
      contracts,
      expected: new Map(),
      byConfiguration: { byRoute: new Map(), showing: new Map() },
      replicas: [],
    }),
    leaks: [...leaks],
  };
}

const expectingVersion: EffectiveManifest["environment"] = {
  name: "staging",
  expect: [{ gateway: null, header: versionHeader.name, matches: `${versionHeader.value}*`, equals: null }],
  flags: [],
};

const manifest: fc.Arbitrary<EffectiveManifest> = fc
  .record({
    checks: fc.oneof(
      fc.constant<CheckKind[]>([...defaultChecks]),
      fc.shuffledSubarray<CheckKind>([...defaultChecks, "smoke", "retries"], { minLength: 3 }),
    ),
    hasTargets: fc.constantFrom(true, true, true, false),
    hasLog: fc.boolean(),
    environment: fc.constantFrom(null, null, expectingVersion),
    budget: fc.record({ attempts: fc.integer({ min: 1, max: 4 }), proof: fc.constantFrom("header", "log", "witness") }),
    visibleIn: fc.constantFrom("header", "header", "log"),
    gateway: fc.record({
      credential_of: fc.constantFrom("gateway", "gateway", "provider"),
      dialect: fc.constantFrom(generic, generic, generic, portkey),
    }),
  })
  .map(({ checks, hasTargets, hasLog, environment, budget, visibleIn, gateway }) =>
    aManifest({
      environment,
      gateways: { staging: aGateway(gateway) },
      logs: hasLog ? [aLog()] : [],
      routes: [
        aRoute({
          checks: checks.map((check) => settings(check)),
          retry_budget: { ...aRoute().retry_budget, ...budget },
          fallback_visible_in: visibleIn,
          ...(hasTargets ? {} : { targets: {} }),
        }),
      ],
    }),
  );

const leaks: fc.Arbitrary<Leak[]> = fc.oneof(
  { arbitrary: fc.constant<Leak[]>([]), weight: 9 },
  { arbitrary: fc.constant<Leak[]>([{ surface: "comment", rule: "nonce" }]), weight: 1 },
);

function slotsOf({ routes }: EffectiveManifest): Slot[] {
  const slots = routes.flatMap((route) =>
    route.checks.flatMap(({ check }) => knownChecks[check].asks.map(() => ({ check }))),
  );
  return slots.map(({ check }, index) => ({
    check,
    exchange: slots.slice(0, index).filter((slot) => slot.check === check).length + 1,
  }));
}

/** Of an exchange, how its rows differ from its calls; of the log, whether it could be read. */
const logFlaws = fc.record({
  state: fc.constantFrom("read", "read", "read", "missing"),
  torn: fc.constantFrom(0, 0, 0, 1),
  missing: fc.array(fc.nat({ max: 9 }), { maxLength: 1 }),
  repeated: fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, { arbitrary: fc.tuple(fc.nat({ max: 9 })), weight: 1 }),
});

/** Rarely a witness that saw a call of no exchange: what it counted is then a lower bound. */
const strays = fc.oneof(
  { arbitrary: fc.constant<WitnessRun["strays"]>([]), weight: 19 },
  { arbitrary: fc.constant<WitnessRun["strays"]>([{ target: "main", ms: 40 }]), weight: 1 },
);

function unsettled(exchange: ProbedExchange): ProbedExchange {
  return { ...exchange, witness: exchange.witness && { ...exchange.witness, settled: false } };
}

/** Runs that promote, hold and investigate, most of them wrong in few places. */
export const anyRun: fc.Arbitrary<ProbedRun> = manifest.chain((declared) => {
  const slots = slotsOf(declared);
  return fc
    .record({ outcomes: fc.tuple(...slots.map(outcome)), contract: anyContract, leaks, flaws: logFlaws, strays })
    .map(({ outcomes, contract, leaks: found, flaws, strays: unowned }) => {
      const exchanges = outcomes.flatMap((result, index): ProbedExchange[] => {
        const gateId = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
        if (typeof result !== "object" || result === null) return [];
        const exchange = { ...result, gateId };
        return [unowned.length > 0 ? unsettled(exchange) : exchange];
      });
      const unrun = outcomes.flatMap((result, index): Unrun[] => {
        const check = slots[index]?.check;
        return typeof result === "string" && check !== undefined
          ? [{ route: "chat-backup", check, reason: result }]
          : [];
      });
      const logs = declared.logs.map((log) => logReading(log, exchanges, flaws));
      const witnesses = [aWitnessRun({ strays: unowned })];
      return { manifest: declared, exchanges, unrun, logs, contracts: [contract], leaks: found, witnesses };
    });
});
