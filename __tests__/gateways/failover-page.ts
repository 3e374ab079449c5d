import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { facts } from "./failover-facts.ts";
import { failoverGateways, failoverNames } from "./failover-gateways.ts";
import { situations } from "./failover-situations.ts";
import { failoverTable, outcomeOf, type Measured, type Measurements } from "./failover-table.ts";

/** Where the script keeps what it measured. */
export const measurementsFile = join(import.meta.dirname, "..", "fixtures", "failover", "measurements.json");

/** What the committed page was made of. */
export function storedMeasurements(): Measurements {
  return JSON.parse(readFileSync(measurementsFile, "utf8"));
}

/** The whole of docs/failover.md, as the formatter leaves it. A fact that the measurements do not show is left out. */
export async function failoverPage(measurements: Measurements): Promise<string> {
  const { cells } = measurements;
  const shown = facts.filter(({ holds }) => holds(cells)).map(({ says }) => `- ${says}`);
  const settingsOf = (key: "settings" | "memory") =>
    failoverNames.map((name) => `- ${failoverGateways[name].title}: ${failoverGateways[name][key]}`).join("\n");
  const page = [
    "# What gateways really do when a provider fails",
    intro,
    "## What to take from it",
    shown.join("\n"),
    "## How it was measured",
    `Measured on ${measurements.date} with ${measurements.versions}.`,
    method(cells),
    "Settings:",
    settingsOf("settings"),
    "Added in the row _failures remembered_, with a process of its own for each repeat:",
    settingsOf("memory"),
    "## The table",
    reading,
    failoverTable(cells),
  ].join("\n\n");
  return (await format("failover.md", page, { printWidth: 120 })).code;
}

const intro =
  `${situations.length} failures, five gateways, each with a primary and a backup in that order. Every cell is a measurement: which ` +
  "calls reached the provider, in their order, and what the client got. The backup is healthy unless the row says otherwise.\n\n" +
  "<!-- Written by `npm run failover -- --write`. Edit the script, not this page. -->";

function method(cells: readonly Measured[]): string {
  const steady = cells.every(({ runs }) => new Set(runs.map(outcomeOf)).size === 1);
  const few = Math.min(...situations.map(({ repeats }) => repeats));
  const often = situations
    .filter(({ repeats }) => repeats > few)
    .map(({ name, repeats }) => `_${name}_ ${repeats} times`);
  return (
    "The real gateway runs on the loopback, in front of the [scripted provider](gateways.md#the-witness), which plays each failure " +
    "and keeps a journal of every call. The client sends one chat completion, plain or streamed as the row says, waits at most " +
    "15 s and never retries. 300 ms after its answer the journal is read. One gateway and one exchange run at a time.\n\n" +
    `Every cell is measured ${few} times; ${often.join(", ")}, because there a gateway's own timing can decide. ` +
    "A cell with more than one outcome says how often each came" +
    `${steady ? "; in these measurements no cell had two" : ""}. A gateway that is busy may do otherwise.\n\n` +
    "One try may take 2 s, so that the slow first token of 3 s is beyond it. `npm run failover` measures the table again and " +
    "prints it, with `--write` it renews this page; `npm run test:gateways` measures a part of it and fails on another outcome."
  );
}

const reading =
  "`primary×2 backup×1: 200, whole` reads: two calls to the primary, one to the backup, then the client got status 200 and the " +
  "whole text of one target. _truncated_ is the beginning of an answer, _stitched_ is one made from two targets. An ending without a " +
  "remark is the regular one. _at once_ is less than half a second.";
