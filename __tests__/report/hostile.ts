import fc from "../support/fast-check.ts";
import type { Bundle } from "../../src/generated/types.ts";

const pieces = [
  "@octocat",
  "@acme/team",
  "#1",
  "GH-1",
  "acme/x#1",
  "https://evil.example/x",
  "www.evil.example",
  "mailto:a@b.example",
  "[x](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "<script>",
  "</details>",
  "<details open>",
  "</summary>",
  "-->",
  "<!-- fallback-gate manifest=0000000000000000 run=99.1 -->",
  "<!--",
  "`",
  "```",
  "````\n",
  "|",
  "\\|",
  "\n\n# PROMOTE\n\n",
  "\r\n- x",
  "\n> x",
  "---",
  "**x**",
  "~~x~~",
  "$x$",
  "&lt;b&gt;",
  "&#96;",
  ":tada:",
  "::error::x",
  "##[error]x",
  "\u{1b}[2J",
  "\u{202e}",
  "\u{200b}",
  "\u{2028}",
  "\0",
  "\\",
  "\t",
  "[^1]",
  "[ ]",
  "%0A",
  "end",
  "loop x",
];

/** What an author or a gateway could put where a name stands. */
export const hostileText = fc.oneof(
  fc.constantFrom(...pieces),
  fc.array(fc.constantFrom(...pieces, "a", " "), { maxLength: 6 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Fields that hold a word of ours: the schema lets nothing else through. Some have namesakes that are open. */
const ours: readonly string[] =
  "schema event overall decision kind direction reason obstacle compared problem rule case check state result source bound basis scope via stopped what operator_result fallback_decision change".split(
    " ",
  );

/** The bundle with this text in the place of every string that a schema leaves open, names of routes and targets included. */
export function withHostileStrings(bundle: Bundle, text: string): Bundle {
  const decided = Object.values(bundle.decision.routes).map(
    (decision, index) => [`${text}${index}`, decision] as const,
  );
  const hostile = replaced(bundle, text);
  const names = new Map(Object.keys(bundle.decision.routes).map((name, index) => [name, `${text}${index}`]));
  const named = <Of extends { route: string | null }>(all: readonly Of[], of: readonly Of[]): Of[] =>
    all.map((one, index) => ({ ...one, route: names.get(of[index]?.route ?? "") ?? text }));
  const { repository, head_sha } = bundle.run;
  return {
    ...hostile,
    // With these no link would be left that a path could break out of.
    run: { ...hostile.run, repository, head_sha },
    findings: named(hostile.findings, bundle.findings),
    decision: { ...bundle.decision, routes: Object.fromEntries(decided) },
    promotion: { ...hostile.promotion, routes: named(hostile.promotion.routes, bundle.promotion.routes) },
    evidence: { ...hostile.evidence, routes: named(hostile.evidence.routes, bundle.evidence.routes) },
    manifest: {
      ...hostile.manifest,
      gateways: { [text]: bundle.manifest.gateways["staging"] ?? noGateway() },
      routes: hostile.manifest.routes.map((route, index) => ({
        ...route,
        id: names.get(bundle.manifest.routes[index]?.id ?? "") ?? text,
      })),
    },
  };
}

function noGateway(): never {
  throw new Error("expected the gateway of the builders");
}

/** Keys stay: which of them are names of somebody else's is known to the caller. */
function replaced<Value>(value: Value, text: string): Value {
  const isOurs = (key: string, word: string): boolean => ours.includes(key) && /^[a-z0-9-]+$/.test(word);
  const revived: Value = JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    typeof inner === "string" && !isOurs(key, inner) ? text : inner,
  );
  return revived;
}
