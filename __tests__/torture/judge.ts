import type { Outcome } from "./scenarios.ts";
import type { SeenCall, Tortured } from "./torture.ts";

/** A call that may fail in a run that promotes all the same. */
interface Allowed {
  call: RegExp;
  /** A function of the bundle that led to the call. */
  through: RegExp;
  why: string;
}

const any = /./;

/** Every call that may fail in a run that promotes all the same, and why that is no promotion without proof. */
const allowed: readonly Allowed[] = [
  { call: any, through: /^(?:askTwice|fetching|fetchWrapper)$/, why: "a read from GitHub is repeated once" },
  {
    call: any,
    through: /^(?:ownComment|upsertComment)$/,
    why: "a comment that cannot be read or written is a warning",
  },
  { call: /readdir$/, through: /^toolDigest$/, why: "evidence says that the digest of the bundles is not known" },
  { call: /execFile$/, through: /^uncommittedFiles$/, why: "files that are not committed are named in a warning" },
  { call: /^fs/, through: /^remove$/, why: "the packet of an earlier run is removed if there is one" },
  {
    call: /^yaml/,
    through: /^filesOf/,
    why: "base and head decide; the file where they parted is shown, and both others hold",
  },
  {
    call: any,
    through: /^(?:firstLook|Object\.position)$/,
    why: "a first look at the witness: at the end all calls are read",
  },
  { call: any, through: /^Object\.end$/, why: "it tells the witness that the run is over, after all calls were read" },
  {
    call: /^JSON/,
    through: /^(?:namedModel|readStatus)$/,
    why: "a body that is not JSON is no fact; the status decides",
  },
  { call: /^JSON/, through: /^(?:readDocument|embeddedOpenApi)$/, why: "a page that is not JSON is read as text" },
];

/** Why the run may promote although this call failed; null if it may not. */
export function whyAllowed({ name, through }: SeenCall): string | null {
  const found = allowed.find(({ call, through: by }) => call.test(name) && through.some((one) => by.test(one)));
  return found?.why ?? null;
}

/** Every place where an outcome says promote. */
export function promotesIn({ exitCode, outputs, files, comment }: Outcome): string[] {
  const { decision = "", routes = "" } = outputs;
  return [
    ...(exitCode === 0 ? ["exit code"] : []),
    ...(decision === "promote" || decision === "none" ? ["output decision"] : []),
    ...(routes.includes('"promote"') ? ["output routes"] : []),
    ...(overallOf(files["bundle.json"] ?? "") === "promote" ? ["bundle"] : []),
    ...(/Ready to promote/.test(files["report.md"] ?? "") ? ["report"] : []),
    ...(/Ready to promote/.test(comment ?? "") ? ["comment"] : []),
  ];
}

function overallOf(text: string): string {
  try {
    const bundle: unknown = JSON.parse(text);
    return /"overall": ?"(\w+)"/.exec(JSON.stringify(bundle))?.[1] ?? "none";
  } catch {
    return "torn";
  }
}

/** Node loads the bundles itself, and prints itself if it cannot: no answer can be in that text. */
function isLoading(hit: SeenCall | null): boolean {
  return hit !== null && /^fs\.(?:close|open|readFile)Sync$/.test(hit.name) && hit.through.length === 1;
}

/** What is wrong with a run of which one call failed; `places`: where an unharmed run says promote. */
export function faultsOf({ outcome, hit, way }: Tortured, places: readonly string[]): string[] {
  const promotes = promotesIn(outcome);
  const { exitCode, printed } = outcome;
  // A deadline that never comes changes nothing where nothing else hangs. Waits of the gate are calls of their own.
  const isDeadline = way === "hangs" && hit?.manner === "later";
  const isAllowed = hit === null || isDeadline || whyAllowed(hit) !== null;
  const missing = places.filter((place) => !promotes.includes(place) && place !== "comment");
  return [
    ...(exitCode === null ? ["it did not end by itself"] : []),
    ...(promotes.length > 0 && !isAllowed ? [`it says promote in ${promotes.join(", ")}`] : []),
    ...(promotes.length > 0 && isAllowed && missing.length > 0
      ? [`only these say promote: ${promotes.join(", ")}`]
      : []),
    ...(/a failure of something else|no error at all/.test(printed) && !isLoading(hit)
      ? ["it prints the error of something else"]
      : []),
  ];
}
