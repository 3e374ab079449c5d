import type { Bundle, ExpectationEvidence, FindingArg, RuleChange } from "../generated/types.ts";
import { changedFiles } from "./changed-files.ts";
import { recoveryLines } from "./recovery-lines.ts";
import { repeatLines } from "./repeats.ts";

type Show = (value: FindingArg) => string;

const mismatches: Readonly<Record<Exclude<ExpectationEvidence["result"], "matches">, string>> = {
  differs: "another value",
  missing: "no answer with this header",
  several: "several values in one run",
  unreadable: "a file that cannot be read",
};

const named = 10;

/**
 * What a reviewer must know before any other result, one sentence each. A wrong environment comes first.
 * `show` renders each value, as for findings.
 */
export function notices(bundle: Bundle, show: Show): string[] {
  return [
    ...wrongEnvironment(bundle, show),
    ...movedHead(bundle, show),
    ...fork(bundle),
    ...dialectHints(bundle, show),
    ...adoption(bundle),
    ...replacedManifests(bundle, show),
    ...unreviewedFiles(bundle, show),
    ...changedRules(bundle),
    ...repeatLines(bundle, show),
    ...recoveryLines(bundle, show),
  ];
}

function wrongEnvironment({ evidence, manifest }: Bundle, show: Show): string[] {
  const wrong = evidence.environment.flatMap(({ result, seen, ...entry }) =>
    result === "matches"
      ? []
      : [{ ...entry, got: result === "differs" && seen !== null ? show(seen) : mismatches[result] }],
  );
  const name = manifest.environment === null ? "" : ` ${show(manifest.environment.name)}`;
  const lines = wrong.slice(0, named).map(({ gateway, header, expected, got }) => {
    return `This is not the declared environment${name}: expected ${show(header)} of the gateway ${show(gateway)} to be ${show(expected)}, got ${got}.`;
  });
  return wrong.length > named ? [...lines, `${wrong.length - named} more expectations failed.`] : lines;
}

function movedHead({ promotion, run }: Bundle, show: Show): string[] {
  if (!promotion.head_moved) return [];
  const commit = run.head_sha === null ? "the commit at its start" : show(run.head_sha.slice(0, 12));
  return [`The branch moved during this run: the decision is about ${commit}, not about the current head.`];
}

/** GitHub gives runs from forks no secrets and only a read-only token. */
function fork({ promotion, evidence }: Bundle): string[] {
  const isHeldUp =
    promotion.obstacle === "fork" || evidence.routes.some(({ unrun }) => unrun.some(({ reason }) => reason === "fork"));
  if (!isHeldUp) return [];
  return [
    "This pull request comes from a fork, and GitHub gives runs from forks no secrets. Next step: a maintainer reviews the change and opens it as a pull request from a branch of this repository.",
  ];
}

/** The generic dialect does not read the gateway's error codes or attempt headers, so a known gateway gets a hint. */
function dialectHints({ evidence }: Bundle, show: Show): string[] {
  return evidence.gateways.flatMap(({ gateway, recognised }) =>
    recognised === null
      ? []
      : [
          `The gateway ${show(gateway)} sends headers of a known gateway, but its dialect is ${show("generic")}: set ${show(`dialect: ${recognised}`)} under gateways.${gateway} in the manifest.`,
        ],
  );
}

function adoption({ promotion }: Bundle): string[] {
  return promotion.adoption
    ? [
        "First adoption: base has no manifest yet, so the rules of this pull request apply, and there are no earlier rules to compare.",
      ]
    : [];
}

function replacedManifests({ promotion, manifest }: Bundle, show: Show): string[] {
  const { replaced_manifests: replaced } = promotion;
  if (replaced.length === 0) return [];
  if (replaced.includes(manifest.file))
    return [
      `Base deleted ${show(manifest.file)} after this branch was created. Its last version there applies to this change.`,
    ];
  const files = replaced.slice(0, named).map(show).join(", ");
  const more = replaced.length > named ? `, and ${replaced.length - named} more` : "";
  return [`${show(manifest.file)} replaces ${files}${more} of base, whose rules apply to this change.`];
}

function unreviewedFiles(bundle: Bundle, show: Show): string[] {
  const files = changedFiles(bundle, show);
  if (files === "") return [];
  return [
    `Files that this change touches: ${files}. The manifest does not say which of them configure the gateway (\`config\`).`,
  ];
}

function changedRules({ promotion }: Bundle): string[] {
  const changes = promotion.rule_changes;
  if (changes.length === 0) return [];
  return [`This pull request changes rules: ${directions(changes)}. The list of changes shows which are in effect.`];
}

/** The number of rule changes in each direction. */
export function directions(changes: readonly RuleChange[]): string {
  const counts = (["tighter", "looser", "neutral"] as const).flatMap((wanted) => {
    const { length } = changes.filter(({ direction }) => direction === wanted);
    return length === 0 ? [] : [`${length} ${wanted}`];
  });
  return counts.join(", ");
}
