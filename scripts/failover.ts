// Measures what five real gateways do in each failover situation, and prints docs/failover.md. `--write` renews the page
// and the measurements next to the tests. To measure only some situations, name them, such as `-- cut-after`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { failoverNames } from "../__tests__/gateways/failover-gateways.ts";
import { failoverPage, measurementsFile, storedMeasurements } from "../__tests__/gateways/failover-page.ts";
import { measureGateway } from "../__tests__/gateways/failover-run.ts";
import { situations } from "../__tests__/gateways/failover-situations.ts";
import type { Measured, Measurements } from "../__tests__/gateways/failover-table.ts";
import { gatewayVersions } from "../__tests__/gateways/versions.ts";

const named = process.argv.slice(2).filter((word) => word !== "--write");
const asked = situations.filter(({ id }) => named.length === 0 || named.includes(id));
const kept = named.length === 0 ? [] : storedMeasurements().cells.filter(({ situation }) => !named.includes(situation));
const cells: Measured[] = [...kept];
for (const name of failoverNames) cells.push(...(await measureGateway(name, asked)));
const measurements: Measurements = {
  date: new Date().toISOString().slice(0, 10),
  versions: await gatewayVersions(["Traefik"]),
  cells,
};
const page = await failoverPage(measurements);
console.log(page);

if (process.argv.includes("--write")) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "failover.md"), page);
  writeFileSync(measurementsFile, linesOf(measurements));
}

/** One line for each cell. */
function linesOf({ cells: measured, ...head }: Measurements): string {
  const lines = measured.map((cell) => `  ${JSON.stringify(cell)}`).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)}, "cells": [\n${lines}\n]}\n`;
}
