import type { EffectiveCheck, EffectiveRoute } from "../generated/types.ts";
import type { BoundGateway } from "./bound-gateway.ts";
import type { Ask, Check } from "./checks/check.ts";
import type { Forcing } from "./force.ts";

/** One check of one route through one gateway: what becomes an exchange. */
export interface Question {
  route: EffectiveRoute;
  check: Check;
  ask: Ask;
  settings: EffectiveCheck;
  gateway: BoundGateway;
  /** Counts the exchanges of this check on this route, from 1. */
  exchange: number;
  /** Asked again, at most this often altogether, until the promoted target answers. 1: asked once. */
  draws: number;
  forcing: Forcing;
}

/** The two random values of an exchange: the public id, and the nonce that stays in memory. */
export interface ExchangeIds {
  gateId: string;
  nonce: string;
}
