import { GateError } from "./errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Refuses an environment in which nothing that is seen can be believed. Throws ENVIRONMENT_REFUSED. */
export function refuseEnvironment(environment: Environment): void {
  if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0")
    throw new GateError(
      "ENVIRONMENT_REFUSED",
      "expected NODE_TLS_REJECT_UNAUTHORIZED to be unset, got 0: name a private authority with the input ca-file instead",
    );
  if ((environment["LD_PRELOAD"] ?? "") !== "")
    throw new GateError(
      "ENVIRONMENT_REFUSED",
      "expected LD_PRELOAD to be unset, got a value: an earlier step may have set it, so run the gate in a job of its own",
    );
}
