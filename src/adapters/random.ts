import { randomBytes, randomUUID } from "node:crypto";
import type { Random } from "../core/ports.ts";

/** Cryptographic randomness: a version 4 uuid, and a nonce of 128 bits in the form of core/placeholders.ts. */
export function createRandom(): Random {
  return {
    gateId: () => randomUUID(),
    nonce: () => `fgn-${randomBytes(16).toString("hex")}`,
  };
}
