import { findings } from "../../../src/decision/judge.ts";
import { tell } from "../../../src/decision/tell.ts";
import type {
  Contract,
  ContractEvidence,
  EffectiveGateway,
  EffectiveManifest,
  EffectiveRoute,
  Evidence,
  Exchange,
  ExpectationEvidence,
  Finding,
  GatewayEvidence,
  Leak,
  Promotion,
  ReplicaEvidence,
  RouteEvidence,
  RoutePromotion,
  UnrunCheck,
  WitnessEvidence,
} from "../../../src/generated/types.ts";
import { everyRoute } from "../../../src/promotion/gating.ts";
import { aContract, anEvidence, routeEvidence, sound } from "../../support/evidence.ts";
import { aGatewaySeen } from "../../support/gateways.ts";
import { aGateway, aManifest, aRoute } from "../../support/manifest.ts";
import { aWitness } from "../../support/witnesses.ts";

/** What is found where: everything that is not given is sound. */
export interface Scene {
  route?: Partial<EffectiveRoute>;
  gateway?: Partial<EffectiveGateway>;
  exchanges?: Exchange[];
  configured?: RouteEvidence["by_configuration"];
  layers?: EffectiveManifest["layers"];
  logs?: EffectiveManifest["logs"];
  unrun?: UnrunCheck[];
  /** What is known of the one gateway. */
  gatewaySeen?: Partial<GatewayEvidence>;
  leaks?: Leak[];
  /** How witnesses saw the run: by default that of the one gateway, which missed nothing. */
  witnesses?: Partial<WitnessEvidence>[];
  environment?: EffectiveManifest["environment"];
  seen?: ExpectationEvidence[];
  replicas?: ReplicaEvidence[];
  /** How a merged run got its evidence. */
  partials?: Evidence["partials"];
  /** What stopped it. */
  stopped?: Evidence["stopped"];
  /** What was read of the route's contract; null: nobody looked. */
  contract?: Partial<ContractEvidence> | null;
  /** What the manifest declares of it. */
  declared?: Partial<Contract>;
  promotion?: Partial<Promotion>;
  /** The one route's. */
  promoted?: Partial<RoutePromotion>;
}

/** A finding as `case decision kind check line:column`, and its first sentence. */
export type Found = readonly [is: string, says: string];

/** Evidence, and what one rule finds in it; nothing: the rule is silent. */
export type Row = readonly [when: string, scene: Scene, ...found: readonly Found[]];

/** All findings about a scene. */
export function findingsIn(scene: Scene): Finding[] {
  const { route = {}, gateway = {}, layers = [], logs = [], environment = null } = scene;
  const contracts = { chat: { source: aContract().source, ...scene.declared } };
  const declared = { gateways: { staging: aGateway(gateway) }, layers, logs, environment, contracts };
  const manifest = aManifest({ routes: [aRoute(route)], ...declared });
  return findings(evidenceOf(scene), manifest, promotionOf(scene, manifest));
}

function evidenceOf(scene: Scene): Evidence {
  const {
    exchanges = sound(),
    configured = null,
    unrun = [],
    leaks = [],
    seen = [],
    replicas,
    partials,
    stopped = "no",
    contract = {},
    witnesses = [{}],
    gatewaySeen,
  } = scene;
  const contracts = contract === null ? [] : [aContract(contract)];
  return anEvidence({
    gateways: [aGatewaySeen(gatewaySeen)],
    routes: [routeEvidence({ exchanges, unrun, by_configuration: configured })],
    leaks,
    stopped,
    environment: seen,
    ...(replicas !== undefined && { replicas }),
    ...(partials !== undefined && { partials }),
    contracts,
    witnesses: witnesses.map(aWitness),
  });
}

function promotionOf({ promotion = {}, promoted = {} }: Scene, manifest: EffectiveManifest): Promotion {
  const whole = everyRoute(manifest);
  return { ...whole, routes: whole.routes.map((route) => ({ ...route, ...promoted })), ...promotion };
}

/** What one rule finds in a scene, in words. */
export function foundBy(rule: string, scene: Scene): Found[] {
  return findingsIn(scene)
    .filter((finding) => finding.rule === rule)
    .map((finding) => [
      `${finding.case} ${finding.decision} ${finding.kind} ${finding.check ?? "-"} ${finding.at.line}:${finding.at.column}`,
      tell(finding).says,
    ]);
}
