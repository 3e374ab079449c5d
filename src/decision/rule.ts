import { locateIn } from "../manifest/locate.ts";
import type {
  EffectiveManifest,
  EffectiveRoute,
  Evidence,
  Exchange,
  Finding,
  FindingArg,
  Position,
  Promotion,
  RouteEvidence,
  RoutePromotion,
  WitnessEvidence,
} from "../generated/types.ts";

/** One way in which a rule can be broken. `{name}` in a text is filled from the finding's args. */
export interface RuleCase {
  decision: Finding["decision"];
  kind: Finding["kind"];
  /** What was expected and what was seen. */
  says: string;
  /** What to do about it. */
  remedy: string;
  /** Where the args decide which words are right: the texts in place of these two. */
  wordsFor?: (args: Finding["args"]) => Pick<RuleCase, "says" | "remedy">;
  /** The cause in a few words, where it is the only thing that a reader has to know. */
  brief?: string;
}

/** What a rule looks at: one gated route, its evidence, and the manifest that applies. */
export interface Subject {
  route: EffectiveRoute;
  /** Place of the route in the manifest, as a JSON Pointer. */
  pointer: string;
  evidence: RouteEvidence;
  manifest: EffectiveManifest;
  promotion: RoutePromotion;
  run: Run;
}

/** The run as a whole: what is promoted, what was seen, and which manifest applies. */
export interface Run {
  evidence: Evidence;
  manifest: EffectiveManifest;
  promotion: Promotion;
}

/** A rule: a stable id, a one-line statement, the cases in which it is broken, and a pure judgement. */
export interface Rule {
  id: string;
  says: string;
  /** What goes wrong without this rule. */
  why: string;
  /** Evidence that keeps the rule, in a line. */
  passes: string;
  /** Evidence that breaks it. */
  fails: string;
  cases: Readonly<Record<string, RuleCase>>;
  /** Findings about one exchange of a route; empty when the rule has nothing to say. */
  judgeExchange?(subject: Subject, exchange: Exchange): Finding[];
  /** Findings about a route as a whole. */
  judgeRoute?(subject: Subject): Finding[];
  /** Findings about the run as a whole. */
  judgeRun?(run: Run): Finding[];
  /** It applies even if no route is gated. */
  always?: true;
  /** Its findings about the run are shown before every other: without it they prove nothing. */
  first?: true;
}

/** The names between braces in a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type TextsOf<Case extends RuleCase> =
  | Case["says"]
  | Case["remedy"]
  | (Case extends { brief: infer Brief extends string } ? Brief : never);

type Args<Case extends RuleCase> = Readonly<Record<Placeholders<TextsOf<Case>>, FindingArg>>;

export interface Place {
  route: string | null;
  exchange: Pick<Exchange, "check" | "exchange"> | null;
  at: Position;
}

/** Makes the findings of one rule. The args that a case's texts name are demanded by the compiler. */
export function findingsOf<const Cases extends Record<string, RuleCase>>(
  rule: string,
  cases: Cases,
): <Name extends keyof Cases & string>(name: Name, place: Place, args: Args<Cases[Name]>) => Finding {
  return (name, place, args) => {
    const { decision, kind } = cases[name] ?? { decision: "hold", kind: "failed" };
    return {
      rule,
      case: name,
      decision,
      kind,
      route: place.route,
      check: place.exchange?.check ?? null,
      exchange: place.exchange?.exchange ?? null,
      at: place.at,
      waived: false,
      beneath: [],
      args: Object.fromEntries(Object.entries<FindingArg>(args).map(([key, arg]) => [key, bounded(arg)])),
    };
  };
}

/** What the value of a finding may be (bundle.schema.json): lists and worst cases of a manifest have no end. */
const argChars = 256;
const argNumber = 1_000_000_000;

function bounded(arg: FindingArg): FindingArg {
  if (typeof arg === "number") return arg > argNumber ? `more than ${argNumber}` : arg;
  const text = arg.replace(/[^A-Za-z0-9 ._/:,+()*=@~-]/g, "?");
  return text.length > argChars ? `${text.slice(0, argChars - 3)}...` : text;
}

/** The place of a finding about a route or one of its exchanges, at the line of the manifest that declares what was broken. */
export function placeIn(
  { route, pointer, manifest }: Subject,
  below: string,
  exchange: Place["exchange"] = null,
): Place {
  return { route: route.id, exchange, at: locateIn(manifest.file, manifest.lines, `${pointer}${below}`) };
}

/** What the witness bound to a gateway saw of the run as a whole; undefined where none is bound, or nothing was asked there. */
export function witnessOf({ evidence }: Run, gateway: string): WitnessEvidence | undefined {
  return evidence.witnesses.find(({ gateways }) => gateways.includes(gateway));
}
