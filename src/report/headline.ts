import { counted } from "../core/counted.ts";
import { tell } from "../decision/tell.ts";
import type { Bundle, Finding, FindingArg, Promotion } from "../generated/types.ts";
import { headlineWords } from "./headline-words.ts";

type Show = (value: FindingArg) => string;

/** Found at a glance in a list of comments. The words after a mark say the same, for readers who do not see it. */
const marks: Readonly<Record<Bundle["decision"]["overall"], string>> = {
  promote: "✅",
  hold: "⛔",
  investigate: "🔍",
  none: "➖",
};

/** The first line of a comment as a heading, with a mark before the outcome. */
export function markedHeading(bundle: Parameters<typeof headline>[0], show: Show): string {
  return `## ${product}${marks[bundle.decision.overall]} ${outcomeLine(bundle, show)}`;
}

const product = "Fallback Gate - ";

/**
 * What happened and what it means for the change, in one line: what a reviewer reads first. A pull request is compared with its
 * base; any other run says what it was compared with.
 */
export function headline(bundle: Pick<Bundle, "decision" | "findings" | "promotion" | "run">, show: Show): string {
  return `${product}${outcomeLine(bundle, show)}`;
}

function outcomeLine({ decision, findings, promotion, run }: Parameters<typeof headline>[0], show: Show): string {
  const decisive = findings.filter(({ waived }) => !waived);
  const waived = findings.length - decisive.length;
  const outcome = outcomeOf(decision, decisive, show);
  return `${outcome}${waived === 0 ? "" : `, ${waived} waived`}${comparison(promotion, run, show)}`;
}

function comparison({ compared, base, obstacle }: Promotion, run: Bundle["run"], show: Show): string {
  const isOfNoBranch = obstacle === null && run.pull_request === null && run.event !== "local";
  if (base === null) return isOfNoBranch ? ", compared with nothing" : "";
  const commit = show(base.sha.slice(0, 12));
  const words: Readonly<Partial<Record<Promotion["compared"], string>>> = {
    push: `, compared with the commit before, ${commit}`,
    local: `, compared with ${commit}`,
    "default-branch": `, compared with the default branch ${show(base.ref ?? commit)}`,
  };
  return words[compared] ?? "";
}

function outcomeOf({ overall, routes }: Bundle["decision"], findings: readonly Finding[], show: Show): string {
  if (overall === "none") return "Nothing to gate: no route gains traffic";
  if (overall === "promote") return `Ready to promote: ${counted(Object.keys(routes).length, "route")}`;
  if (couldNotBeJudged(findings)) return `Could not be judged: ${causeOf(findings, show)}`;
  const worst = findings.filter(({ decision }) => decision === overall).toSorted(byWeight);
  return `${overall === "hold" ? "Held" : "To investigate"}: ${firstOf(worst, show)}`;
}

/** Something kept the gate from judging, and nothing else is wrong but what is missing for that reason. */
function couldNotBeJudged(findings: readonly Finding[]): boolean {
  return (
    findings.some(({ kind }) => kind === "blocked") &&
    findings.every(({ kind }) => kind === "blocked" || kind === "missing")
  );
}

const endings: ReadonlySet<string> = new Set(["cancelled", "out-of-time"]);

/** A run that ended early explains everything else, and a cause with a short name the findings that have none. */
function causeOf(findings: readonly Finding[], show: Show): string {
  const blocked = findings.filter(({ kind }) => kind === "blocked");
  const ended = blocked.find((finding) => endings.has(finding.case));
  if (ended !== undefined) return sentenceOf(ended, show);
  const named = blocked.flatMap((finding) => tell(finding, show).brief ?? []);
  return summed(named.length > 0 ? named : blocked.map((finding) => sentenceOf(finding, show)));
}

function firstOf(findings: readonly Finding[], show: Show): string {
  return summed(findings.map((finding) => sentenceOf(finding, show)));
}

/** The first of several sentences, and how many others there are. */
function summed(sentences: readonly string[]): string {
  const [first = "see the findings", ...others] = new Set(sentences);
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

const weights: Readonly<Record<Finding["kind"], number>> = { failed: 0, drift: 1, blocked: 2, missing: 3 };

/** A failure says more than a gap in the evidence. */
function byWeight(one: Finding, other: Finding): number {
  return weights[one.kind] - weights[other.kind];
}

function sentenceOf(finding: Finding, show: Show): string {
  const { rule, route, check, args } = finding;
  const subject = route === null ? "this change" : "{route}";
  const words = headlineWords[`${rule}/${finding.case}`] ?? `${subject} breaks the rule {rule}`;
  const own: Readonly<Record<string, FindingArg | null>> = { route, check, rule };
  const filled = words.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const value = own[name] ?? args[name] ?? "unknown";
    return typeof value === "number" ? String(value) : show(value);
  });
  return filled.replace("where 1 are", "where 1 is");
}
