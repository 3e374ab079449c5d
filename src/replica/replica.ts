import type { Included, Refusal } from "../configuration/reading.ts";

/** The gateway's configuration as it stands in the repository. */
export interface Original {
  file: string;
  bytes: Uint8Array;
  /** Files beside the configuration: those that it includes, and the user's own code that it names. */
  included: Included;
}

/** What the copy points at instead. */
export interface Stage {
  /** The port where the copy listens on 127.0.0.1. */
  port: number;
  /** The scripted provider's base URL for a target, such as http://127.0.0.1:9000/main/v1. The target is named as in the reading. */
  base: (target: string) => string;
  /** Host and port that the scripted provider serves this target alone at, for gateways whose upstreams share one path. */
  authority: (target: string) => string;
  /** The key that clients of the copy send. */
  clientKey: string;
}

/** The key that a copy sends to the scripted provider. It has no real key's format. */
export const replicaKey = "fallback-gate-replica";

/**
 * Why a value differs. `provider`: only the API of the target's real provider has it. `listener`, `process`: where and how
 * the copy is run. `outgoing`: it calls something that is no target. `code`: the user's own code, kept if `now` is not null.
 * `name`: what headers call the target. `unknown`: a key that may do anything.
 */
export type ChangeReason =
  | "address"
  | "credential"
  | "provider"
  | "listener"
  | "process"
  | "transport"
  | "outgoing"
  | "code"
  | "name"
  | "unknown";

/** One value that differs between the original and its copy. Without the old value: it can be a credential. */
export interface ReplicaChange {
  file: string;
  /** Its line in the original, from 1; of the part it is added to, if the original does not have it. */
  line: number;
  /** Its place, such as model_list[0].litellm_params.api_base. */
  key: string;
  reason: ChangeReason;
  /** The new value; null if the key was removed. */
  now: string | null;
}

/** A copy of a configuration that calls nothing but the scripted provider. */
export interface Copy {
  /** Texts by path, relative to the original's folder. The first one is what the gateway is started with. */
  files: ReadonlyMap<string, string>;
  changes: readonly ReplicaChange[];
  refuse: null;
}

/** Makes the copy for one kind of gateway. A value that cannot be replaced is a refusal with its line. */
export type MakeCopy = (original: Original, stage: Stage) => Copy | { refuse: Refusal };
