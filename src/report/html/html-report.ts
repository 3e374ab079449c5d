import { counted } from "../../core/counted.ts";
import type { Bundle } from "../../generated/types.ts";
import { gatedExchanges } from "../gated-exchanges.ts";
import { headline } from "../headline.ts";
import { code } from "../markdown.ts";
import { crossedLines } from "../crossed-families.ts";
import { notShown } from "../not-shown.ts";
import { playedLine } from "../played-targets.ts";
import { recordsTable } from "../tables/records.ts";
import { worstCasesTable } from "../tables/worst-cases.ts";
import { unusualAnswers } from "../unusual-answers.ts";
import { otherConfiguration } from "../worst-cases.ts";
import { attempts } from "./attempts.ts";
import { chip } from "./chip.ts";
import { environment } from "./environment.ts";
import { findingList } from "./finding-list.ts";
import { markup, prose, type Html } from "./markup.ts";
import { folded, list, section, table, type HtmlSection } from "./parts.ts";
import { previousRuns } from "./previous-runs.ts";
import { proposedChanges } from "./proposed-changes.ts";
import { routeCards } from "./route-cards.ts";
import { style } from "./style.ts";
import { summary } from "./summary.ts";
import { timelines } from "./timelines.ts";

/** The page may only apply its own style: no scripts, no requests. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole report as one self-contained page, without scripts or network. The same bundle gives the same bytes. */
export function htmlReport(bundle: Bundle): string {
  const title = headline(bundle, String);
  const sections = sectionsOf(bundle);
  const links = sections.map((each) => markup`<li><a href="#${each.id}">${each.title}</a></li>`);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="${bundle.decision.overall}">
<a class="skip" href="#content">Skip to the report</a>
<header>
<h1>${title}</h1>
<p>${chip(bundle.decision.overall)} May this fallback route carry more traffic?</p>
</header>
<nav aria-label="Sections"><ul>${links}</ul></nav>
<main id="content" tabindex="-1">
${sections.map(section)}</main>
<footer><p>Made by Fallback Gate from <code>bundle.json</code> alone, which is next to this file.</p></footer>
</body>
</html>
`.text;
}

function sectionsOf(bundle: Bundle): HtmlSection[] {
  const gated = gatedExchanges(bundle);
  const all: readonly (readonly [id: string, title: string, body: Html | null])[] = [
    ["summary", "Summary", summary(bundle, gated)],
    ["routes", "Routes", routeCards(bundle)],
    ["findings", "What to do", findingList(bundle.findings)],
    ["unusual", "Unusual answers", unusual(bundle)],
    ["attempts", "Attempts", attempts(gated, [playedLine(bundle, code), ...crossedLines(bundle, code)])],
    ["worst-case", "Worst case", worstCases(bundle)],
    ["timeline", "Timeline", timelines(bundle, gated)],
    ["earlier", "Compared with the run before", previousRuns(bundle)],
    ["changes", "What the change proposes", proposedChanges(bundle)],
    ["records", "Records", records(bundle)],
    ["limits", "What this run does not show", whatIsNotShown(bundle)],
    ["environment", "Environment", environment(bundle)],
  ];
  return all.flatMap(([id, title, body]) => (body === null ? [] : [{ id, title, body }]));
}

function worstCases(bundle: Bundle): Html | null {
  const cases = worstCasesTable(bundle);
  const other = otherConfiguration(bundle, code).map((line) => markup`<p>${prose(line)}</p>`);
  return cases.rows.length === 0 ? null : markup`${table(cases)}${other}`;
}

function records({ records: all }: Bundle): Html | null {
  return all.length === 0 ? null : folded(markup`${counted(all.length, "record")}`, table(recordsTable(all)));
}

function unusual(bundle: Bundle): Html | null {
  const lines = unusualAnswers(bundle, code);
  return lines.length === 0 ? null : list(lines.map(prose));
}

function whatIsNotShown(bundle: Bundle): Html {
  const lines = notShown(bundle).split("\n");
  return list(lines.map((line) => prose(line.replace(/^- /, ""))));
}
