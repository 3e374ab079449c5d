import type { EffectiveCheck, EffectiveRoute } from "../generated/types.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { Ask, Check } from "./checks/check.ts";
import type { ProbedExchange } from "./exchange.ts";
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
  /** Asked again, at most this often altogether, until the target that is waited for answers. 1: asked once. */
  draws: number;
  forcing: Forcing;
  /** Milliseconds from the end of an outage until this is asked. Left out everywhere else. */
  afterOutageMs?: number;
}

/** How a question goes on, exchange by exchange. */
export interface Course {
  /** What is asked next, after what the exchange before showed; null where asking again could show nothing more. */
  next(last: ProbedExchange | null): Promise<Question | null>;
}

/** The two random values of an exchange: the public id, and the nonce that stays in memory. */
export interface ExchangeIds {
  gateId: string;
  nonce: string;
}
