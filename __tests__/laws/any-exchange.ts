import fc from "../support/fast-check.ts";
import type { CheckKind, ErrorClass, Observation, UnrunCheck } from "../../src/generated/types.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { noAnswer, refusal, success } from "../support/evidence.ts";
import { probed, reading, witnessCalls } from "../support/probing.ts";

const failures: readonly (readonly [status: number, error_class: ErrorClass])[] = [
  [302, "redirect"],
  [400, "invalid_request"],
  [401, "authentication"],
  [403, "permission"],
  [404, "model_not_found"],
  [404, "unknown_path"],
  [418, "unclassified"],
  [429, "rate_limited"],
  [500, "upstream_error"],
];

const targets = fc.constantFrom("main", "backup", "other", null);
const switches = fc.constantFrom(0, 1, 2, null);

const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .record({
      served_by: targets,
      terminal: fc.constantFrom("complete", "capped", "incomplete"),
      cache: fc.constantFrom("unknown", "hit"),
      response_family: fc.constantFrom("chat-completions", "responses", "unparseable"),
    })
    .map(success),
  fc
    .tuple(fc.constantFrom(...failures), fc.boolean(), targets)
    .map(([[status, errorClass], against_status, served_by]) =>
      refusal(status, errorClass, { against_status, served_by }),
    ),
  fc.constantFrom("refused", "timeout", "dns", null).map((failure) => noAnswer(failure)),
  fc
    .constantFrom<ErrorClass[]>("authentication", "wrong_family", "upstream_error")
    .map((errorClass) => refusal(200, errorClass, { error_in_success: true })),
);

const aCall = fc.tuple(fc.constantFrom("main", "backup", "stranger"), fc.constantFrom("200", "401", "500", "-"));
const readings: fc.Arbitrary<ProbedExchange["witness"]> = fc.oneof(
  fc.constant(null),
  fc.constant(reading(null)),
  fc.array(aCall, { maxLength: 5 }).map((calls) => reading(witnessCalls(...calls.map((call) => call.join(" "))))),
);

const claims: fc.Arbitrary<ProbedExchange["claims"]> = fc
  .record({ value: fc.integer({ min: -1, max: 6 }), exact: fc.boolean(), retries: fc.boolean() })
  .map(({ value, exact, retries }) => {
    const basis = retries ? "retries" : "attempts";
    return [{ header: "x-gateway-attempts", basis, scope: "unknown", value, exact }];
  });

/** What every answer of a sound gateway states about itself. */
export const versionHeader = { name: "x-gateway-version", value: "1.4.0" } as const;
const versions = fc.constantFrom<ProbedExchange["stated"][]>(new Map(), new Map([[versionHeader.name, "2.0.0"]]));

/** A place in a plan: one exchange of a check. */
export interface Slot {
  check: CheckKind;
  exchange: number;
}

/** The sound exchange of a check, with at most a few things changed. */
function nearlySound({ check, exchange }: Slot): fc.Arbitrary<ProbedExchange> {
  const rarely = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ arbitrary: fc.constant(undefined), weight: 30 }, { arbitrary: value, weight: 1 });
  return fc
    .record({
      observation: rarely(anyObservation),
      witness: rarely(readings),
      claims: rarely(claims),
      shown: rarely(switches),
      stated: rarely(versions),
    })
    .map(({ observation, witness, claims: claimed, shown, stated }) =>
      probed(check, {
        exchange,
        stated: stated ?? new Map([[versionHeader.name, versionHeader.value]]),
        ...(observation === undefined ? {} : { observation }),
        ...(witness === undefined ? {} : { witness }),
        ...(shown === undefined ? {} : { headerSwitches: shown }),
        ...(claimed === undefined ? {} : { claims: claimed }),
      }),
    );
}

const reasons = ["pass-through", "no-force", "credential-missing", "preflight", "cancelled", "out-of-time"] as const;

/** An exchange of the check, or why there is none; rarely neither. */
export function outcome(slot: Slot): fc.Arbitrary<ProbedExchange | UnrunCheck["reason"] | null> {
  return fc.oneof(
    { arbitrary: nearlySound(slot), weight: 60 },
    { arbitrary: fc.constantFrom(...reasons), weight: 2 },
    { arbitrary: fc.constant(null), weight: 1 },
  );
}
