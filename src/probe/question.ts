import type { EffectiveRoute } from "../generated/types.ts";
import type { BoundGateway } from "./bound-gateway.ts";
import type { Check } from "./checks/check.ts";

/** One check of one route through one gateway: what becomes an exchange. */
export interface Question {
  route: EffectiveRoute;
  check: Check;
  gateway: BoundGateway;
  /** Counts the exchanges of this check on this route, from 1. */
  exchange: number;
}

/** The two random values of an exchange: the public id, and the nonce that stays in memory. */
export interface ExchangeIds {
  gateId: string;
  nonce: string;
}
