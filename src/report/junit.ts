import type { Bundle, Finding } from "../generated/types.ts";
import { plainPath } from "./annotations.ts";
import { findingLine, testCases, type TestCase } from "./test-cases.ts";

/**
 * The bundle as JUnit XML: one test case per record (class name: the route), and one for each broken rule without a
 * record. A waived finding skips its test case. There are no durations.
 */
export function junitXml(bundle: Bundle): string {
  const cases = testCases(bundle);
  const counts = {
    name: "fallback-gate",
    tests: cases.length,
    failures: cases.filter(({ failures }) => failures.length > 0).length,
    errors: 0,
    skipped: cases.filter(isSkipped).length,
  };
  const { run, decision, digest } = bundle;
  const properties = {
    decision: decision.overall,
    bundle: digest,
    head_sha: run.head_sha ?? "none",
    run_id: run.run_id,
    run_attempt: run.run_attempt,
  };
  const elements = cases.map((one) => testCaseElement(one, bundle.manifest.file));
  const suite = [element("properties", {}, Object.entries(properties).map(property)), ...elements];
  const body = element("testsuites", counts, [element("testsuite", counts, suite)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

type Attributes = Readonly<Record<string, string | number>>;

function property([name, value]: [string, string | number]): string {
  return element("property", { name, value });
}

function isSkipped({ failures, waived }: TestCase): boolean {
  return failures.length === 0 && waived.length > 0;
}

/** GitLab links the name of a test case to its file, the manifest. */
function testCaseElement(testCase: TestCase, file: string): string {
  const { group, name, failures, waived } = testCase;
  const type = failures.some(({ decision }) => decision === "investigate") ? "investigate" : "hold";
  const outcome = [
    ...(failures.length > 0 ? [element("failure", { message: rulesOf(failures), type }, [told(failures)])] : []),
    ...(isSkipped(testCase) ? [element("skipped", { message: `waived: ${rulesOf(waived)}` }, [told(waived)])] : []),
  ];
  return element("testcase", { classname: group, name, file: plainPath(file) }, outcome);
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(", ");
}

function told(findings: readonly Finding[]): string {
  return escaped(findings.map(findingLine).join("\n"));
}

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("\n")}</${name}>`;
}

/** Characters that XML 1.0 forbids or that can disguise text: controls, direction marks, lone surrogates. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u{fffe}\u{ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Most text, which is left as it is. */
const plain = /^[\n !#-%(-;=?-~]*$/;

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unprintable, "\u{fffd}").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
