import { oncePer } from "../../core/once-per.ts";
import type {
  EffectiveGateway,
  EffectiveRoute,
  Exchange,
  Finding,
  GatewayEvidence,
  UnrunCheck,
  WitnessEvidence,
} from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { variablesOf } from "../../binding/gateways.ts";
import { keptOut } from "../kept-out.ts";
import {
  findingsOf,
  placeIn,
  witnessOf,
  type Place,
  type Rule,
  type RuleCase,
  type Run,
  type Subject,
} from "../rule.ts";
import { failureText, timeoutOf } from "../time-bounds.ts";

const cases = {
  "credential-missing": {
    decision: "hold",
    kind: "blocked",
    says: "expected {credential} to hold a credential of the gateway {gateway}, got an empty or unset variable",
    brief: "{credential} is empty or not set",
    remedy:
      "Check the spelling of the name, and set the variable in the env of the step (or of the shell). Pull requests from forks get no secrets: a maintainer runs the gate on a branch of this repository.",
  },
  unreachable: {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to answer, got no answer ({failure})",
    brief: "the gateway {gateway} did not answer ({failure})",
    remedy:
      "Start the gateway, or correct its URL (inputs gateway-url or gateways): this machine must be able to reach it.",
  },
  silent: {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to answer, got a connection and no answer within {within} ({setting}), and no sign of a call at a target",
    brief: "the gateway {gateway} did not answer within {within}",
    remedy:
      "Check that the gateway is not stuck, and that it reaches its targets where the provider listens. Raise {setting} if it only needs longer.",
  },
  "hanging-up": {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to answer, got a connection that ended without an answer ({failure}), and no sign of a call at a target",
    brief: "the gateway {gateway} hangs up without an answer ({failure})",
    remedy:
      "Check that an HTTP gateway listens at this URL, with the same scheme (http or https), and that nothing before it cuts connections.",
  },
  failing: {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to serve requests, got status {status} and no sign of a call at a target",
    brief: "the gateway {gateway} serves no request ({status})",
    remedy:
      "Check that the gateway itself is up behind its proxy, and that it reaches its targets where the provider listens. Its own log says why it failed.",
  },
  "credential-refused": {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to accept {credential}, got status {status} and class {class}",
    brief: "the gateway refused {credential} ({status})",
    remedy:
      "Check the value that the workflow binds to this name, and that this credential may use the model {model}. A pass-through gateway forwards it, so the provider may be the one that refuses it.",
  },
  "model-unknown": {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to know the model {model}, got status {status} and class {class}",
    brief: "the gateway {gateway} does not know the model {model} ({status})",
    remedy:
      "Correct the route's model: it is the alias that applications ask for, as the gateway's configuration spells it.",
  },
  "path-unknown": {
    decision: "hold",
    kind: "blocked",
    says: "expected the gateway {gateway} to serve the path {path}, got status {status} without an API's error",
    brief: "the gateway {gateway} serves nothing at {path} ({status})",
    remedy:
      "Correct the gateway's URL: it is the prefix before the route's path. If only this route fails, correct its path.",
  },
  "witness-unreachable": {
    decision: "hold",
    kind: "blocked",
    says: "expected the witness of the gateway {gateway} to answer, got no answer",
    brief: "the witness of the gateway {gateway} does not answer",
    remedy:
      "Start the scripted provider before the gate, keep it running until the gate has ended, and set the input witness to the URL that it printed.",
  },
  "witness-refused": {
    decision: "hold",
    kind: "blocked",
    says: "expected the witness of the gateway {gateway} to accept its token, got a refusal",
    brief: "the witness of the gateway {gateway} refused its token",
    remedy: "Set the input witness-token to the token that this scripted provider printed when it started.",
  },
  "witness-foreign": {
    decision: "hold",
    kind: "blocked",
    says: "expected the scripted provider to answer at the witness URL of the gateway {gateway}, got another service",
    brief: "the witness URL of the gateway {gateway} is not the scripted provider's",
    remedy:
      "Set the input witness to the URL that the scripted provider printed, without a path; the gateway's own URL is another one.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("reachable", cases);

/** What must hold before anything can be judged. Findings that follow from one of these are folded beneath it. */
export const reachable: Rule = {
  id: "reachable",
  says: "Each gateway answers, serves requests, accepts the credential and knows the model. Its witness answers too.",
  why: "If the gateway lets no request in, nothing can be judged. One wrong key would look like many failures of the route.",
  passes: "smoke: status 200; the witness answers with its token",
  fails: "smoke: status 401, no call at any target",
  cases,
  judgeExchange: (subject, exchange) => judge(subject, exchange),
  judgeRoute: (subject) => gatewaysOf(subject).flatMap((gateway) => judgeGateway(subject, gateway)),
};

function gatewaysOf({ route }: Subject): string[] {
  return [...new Set(route.checks.map(({ gateway }) => gateway))];
}

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const name = keptOut(subject, exchange);
  if (name === "model-unknown") return [find(name, placeIn(subject, "/model", exchange), argsOf(subject, exchange))];
  if (name !== null) return [find(name, placeAt(subject, exchange.gateway, exchange), argsOf(subject, exchange))];
  const state = obstacleOf(witnessOf(subject.run, exchange.gateway));
  if (state === null || !isUnwitnessed(exchange)) return [];
  return [find(state, placeAt(subject, exchange.gateway, exchange), { gateway: exchange.gateway })];
}

/** A cause that keeps a route from being asked although none of its exchanges shows it. */
function judgeGateway(subject: Subject, gateway: string): Finding[] {
  const { run, evidence } = subject;
  if (evidence.exchanges.some((exchange) => exchange.gateway === gateway && judge(subject, exchange).length > 0))
    return [];
  const place = placeAt(subject, gateway);
  const missing = missingVariables(run.evidence.gateways.find((entry) => entry.gateway === gateway));
  if (missing !== null && isUnrun(subject, "credential-missing"))
    return [find("credential-missing", place, { gateway, credential: missing })];
  const obstacle = obstacleOf(witnessOf(run, gateway));
  if (obstacle !== null) return [find(obstacle, place, { gateway })];
  return isUnrun(subject, "preflight") ? elsewhere(subject, gateway, place) : [];
}

function isUnrun({ evidence }: Subject, why: UnrunCheck["reason"]): boolean {
  return evidence.unrun.some(({ reason }) => reason === why);
}

/** Another route found the gateway unreachable, or was refused: this one was not asked at all. */
function elsewhere({ run, route: { id } }: Subject, gateway: string, place: Place): Finding[] {
  const told = keptOutAt(run)
    .get(gateway)
    ?.find(({ route }) => route.id !== id);
  return told === undefined ? [] : [find(told.name, place, argsOf({ route: told.route, run }, told.exchange))];
}

interface KeptOut {
  route: EffectiveRoute;
  exchange: Exchange;
  name: Exclude<NonNullable<ReturnType<typeof keptOut>>, "model-unknown">;
}

/** For each gateway the first exchange of each route that it kept out, in the order of the manifest. */
const keptOutAt = oncePer(({ manifest, evidence: { routes } }: Run): ReadonlyMap<string, readonly KeptOut[]> => {
  const byRoute = new Map(routes.map((evidence) => [evidence.route, evidence]));
  const found = manifest.routes.flatMap((route) => {
    const evidence = byRoute.get(route.id);
    return (evidence?.exchanges ?? []).flatMap((exchange): KeptOut[] => {
      const name = evidence === undefined ? null : keptOut({ route, evidence }, exchange);
      return name === null || name === "model-unknown" ? [] : [{ route, exchange, name }];
    });
  });
  return Map.groupBy(found, ({ exchange }) => exchange.gateway);
});

function placeAt({ route, run: { manifest } }: Subject, gateway: string, exchange: Place["exchange"] = null): Place {
  return { route: route.id, exchange, at: locateIn(manifest.file, manifest.lines, `/gateways/${gateway}`) };
}

function argsOf({ route, run }: Pick<Subject, "route" | "run">, exchange: Exchange) {
  const { gateway, observation } = exchange;
  return {
    gateway,
    credential: credentialOf(run.manifest.gateways[gateway]),
    model: route.model,
    path: route.path,
    status: observation.status ?? "none",
    class: observation.error_class ?? "none",
    failure: failureText(observation.failure),
    ...timeoutOf(run.manifest, exchange),
  };
}

function credentialOf(settings: EffectiveGateway | undefined): string {
  const variables = settings === undefined ? [] : variablesOf(settings);
  return variables.join(", ") || "a request without a credential";
}

function missingVariables(seen: GatewayEvidence | undefined): string | null {
  return seen?.credential === "missing" ? seen.missing.join(", ") || "its credential" : null;
}

const obstacles = {
  unreachable: "witness-unreachable",
  refused: "witness-refused",
  foreign: "witness-foreign",
} as const satisfies Partial<Record<WitnessEvidence["state"], keyof typeof cases>>;

function obstacleOf(witness: WitnessEvidence | undefined) {
  const state = witness?.state ?? "read";
  return state === "unreachable" || state === "refused" || state === "foreign" ? obstacles[state] : null;
}

/** It counts on a witness that said nothing. */
function isUnwitnessed({ ledger }: Exchange): boolean {
  const spoke = ledger.accounts.some(({ source, attempts }) => source === "witness" && attempts !== null);
  return !spoke && ledger.expected.some(({ source }) => source === "witness");
}
