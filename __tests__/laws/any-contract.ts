import fc from "../support/fast-check.ts";
import type { ContractEvidence } from "../../src/generated/types.ts";
import { aContract } from "../support/evidence.ts";

const facts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};
const unread = { kind: null, bytes: null, digest: null, final_url: null, facts: null };
const removed = { change: "removed", what: "operation POST /v1/chat/completions" } as const;

/** Sources that could not be read. */
export const unavailable = aContract({ ...unread, state: "unavailable", reason: "unreachable" });

const flawed: readonly ContractEvidence[] = [
  unavailable,
  aContract({ ...unread, state: "moved", reason: "other-host" }),
  aContract({ state: "stale" }),
  aContract({ ...unread, state: "unchecked" }),
  aContract({ baseline: "unreadable" }),
  aContract({ state: "contract-changed", baseline: "compared", changes: [removed] }),
  aContract({ state: "anchor-missing", baseline: "compared", changes: [removed] }),
  aContract({ facts: { ...facts, operations: ["POST /v1/responses"] } }),
  aContract({ facts: { ...facts, auth: ["x-api-key"] } }),
  aContract({ facts: { ...facts, response_objects: ["response"] } }),
];

/** What was read of a contract, in most cases nothing that anything contradicts. */
export const anyContract: fc.Arbitrary<ContractEvidence> = fc.oneof(
  { arbitrary: fc.constantFrom(aContract(), aContract({ state: "text-changed", baseline: "compared" })), weight: 8 },
  { arbitrary: fc.constantFrom(...flawed), weight: 2 },
);
