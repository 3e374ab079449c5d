import type { Annotation } from "../core/ports/console.ts";
import type { Bundle, Leak } from "../generated/types.ts";
import { findingAnnotations } from "../report/annotations.ts";
import { bundleText, recordsText } from "../record/bundle-text.ts";
import { comment, reportTexts } from "../report/comment.ts";
import { htmlReport } from "../report/html/html-report.ts";
import { junitXml } from "../report/junit.ts";
import { testResultStatement } from "../report/statement.ts";
import type { evidenceFolder } from "./evidence-folder.ts";
import type { LeakScan } from "./leak-scan.ts";

/** Every text that the process publishes. */
export interface Surfaces {
  records: string;
  bundle: string;
  report: string;
  html: string;
  junit: string;
  /** An unsigned in-toto statement. */
  statement: string;
  /** For a provider's support; null if not needed. Not part of any other surface. */
  escalation: string | null;
  comment: string;
  summary: string;
  outputs: string;
  annotations: readonly Annotation[];
}

/** The files of the evidence folder, each made alone: `verify` compares one after another. */
export const fileTexts: Readonly<Record<(typeof evidenceFolder)[number]["surface"], (bundle: Bundle) => string>> = {
  records: recordsText,
  bundle: bundleText,
  report: comment,
  html: htmlReport,
  junit: junitXml,
  statement: testResultStatement,
};

/** The texts of a bundle for each surface. */
export function surfacesOf(bundle: Bundle, escalation: string | null = null): Surfaces {
  return {
    records: fileTexts.records(bundle),
    bundle: fileTexts.bundle(bundle),
    ...reportTexts(bundle),
    html: fileTexts.html(bundle),
    junit: fileTexts.junit(bundle),
    statement: fileTexts.statement(bundle),
    escalation,
    outputs: JSON.stringify(Object.entries(bundle.decision.routes).map(([route, decision]) => ({ route, decision }))),
    annotations: findingAnnotations(bundle),
  };
}

/** The surfaces that contain a secret, and its kind. Records are read apart only if the bundle, which has their lines, leaks. */
export function leaksIn(surfaces: Surfaces, scan: LeakScan): Leak[] {
  const isBundleClean = scan(surfaces.bundle) === null;
  const texts: readonly (readonly [Leak["surface"], string])[] = [
    ["records", isBundleClean ? "" : surfaces.records],
    ["bundle", isBundleClean ? "" : surfaces.bundle],
    ["report", surfaces.report],
    ["html", surfaces.html],
    ["junit", surfaces.junit],
    ["statement", surfaces.statement],
    ["escalation", surfaces.escalation ?? ""],
    ["comment", surfaces.comment],
    ["summary", surfaces.summary],
    ["outputs", surfaces.outputs],
    ["annotations", surfaces.annotations.map(({ message, title }) => `${title ?? ""} ${message}`).join("\n")],
  ];
  return texts.flatMap(([surface, text]) => {
    const rule = scan(text);
    return rule === null ? [] : [{ surface, rule }];
  });
}
