// A reporter of Node's test runner: the ten tests of a run that took longest, with their files.
import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

const shown = 10;

export default async function* slowestTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const tests: { seconds: number; text: string }[] = [];
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { details, name, file = "" } = data;
    if (details.type !== "suite")
      tests.push({ seconds: details.duration_ms / 1000, text: `${relative("", file)}: ${name}` });
  }
  const slowest = tests.toSorted((one, other) => other.seconds - one.seconds).slice(0, shown);
  yield `\nSlowest tests\n${slowest.map(({ seconds, text }) => `${seconds.toFixed(1).padStart(6)} s  ${text}\n`).join("")}`;
}
