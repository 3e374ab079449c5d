import type { UnrunCheck } from "../generated/types.ts";

/** Why a check was not run, in words for people. */
export const whyUnrun: Readonly<Record<UnrunCheck["reason"], string>> = {
  "credential-missing": "a credential was missing",
  cancelled: "the run was cancelled",
  "out-of-time": "the run was out of time",
  "invalid-record": "their records were invalid",
  "pass-through": "the gateway passes credentials on",
  "no-force": "nothing could make the primary fail",
  "no-witness": "no witness was bound",
  "no-client": "no client command was given",
  fork: "runs from forks have no secrets",
  "share-unknown": "the route's share is not known yet",
  preflight: "the gateway or its witness could not be used",
  "not-compared": "base and head were not compared",
  "leg-missing": "the leg of its shard left no partial bundle that can be used",
};
