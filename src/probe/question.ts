import type { EffectiveCheck, EffectiveRoute } from "../generated/types.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { Ask, Check } from "./checks/check.ts";
import type { ProbedExchange } from "./exchange.ts";
import type { Forcing } from "./force.ts";

/** One check of one route through one gateway. Each becomes one or more exchanges. */
export interface Question {
  route: EffectiveRoute;
  check: Check;
  ask: Ask;
  settings: EffectiveCheck;
  gateway: BoundGateway;
  /** The number of the exchange of this check on this route, from 1. */
  exchange: number;
  /** The maximum number of requests until the expected target answers. 1: sent once. */
  draws: number;
  forcing: Forcing;
  /** Milliseconds from the end of an outage to this request. Only set after an outage. */
  afterOutageMs?: number;
}

/** The exchanges of a question, one by one. */
export interface Course {
  /** Returns the next request, given the last exchange; null if there is nothing more to learn. */
  next(last: ProbedExchange | null): Promise<Question | null>;
}

/** The random values of an exchange: the public id, and the nonce, which stays in memory. */
export interface ExchangeIds {
  gateId: string;
  nonce: string;
}
