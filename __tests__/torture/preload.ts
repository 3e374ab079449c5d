// Loaded by `--import` before a bundle: counts its calls to the outside and fails one of them.
import { writeFileSync } from "node:fs";
import { isKill, kills, ways, waysOf, type Kill, watchOutside, type Manner, type Way } from "./outside-calls.ts";

/** One call to the outside. */
interface SeenCall {
  name: string;
  manner: Manner;
  /** The functions of the bundle that led to it, the innermost first. */
  through: readonly string[];
}

const parse = JSON.parse;
const stringify = JSON.stringify;
const write = writeFileSync;
const { at, name: wanted, through: by, way, report } = settings();
const seen: SeenCall[] = [];
let count = 0;
let hit: SeenCall | null = null;

await watchOutside((name, manner) => {
  const through = caller();
  if (through.length === 0) return null;
  count += 1;
  if (at === 0) seen.push({ name, manner, through });
  if (!(wanted === "" ? count === at : hit === null && name === wanted && through.includes(by))) return null;
  if (isKill(way)) return killed(way);
  if (!waysOf[manner].includes(way)) return null;
  hit = { name, manner, through };
  return way;
});

process.on("exit", () => write(report, stringify({ count, hit, seen })));

function killed(signal: Kill): null {
  process.kill(process.pid, signal);
  return null;
}

/** The bundle's functions on the stack, also across awaits; none for a call of Node's own. */
function caller(): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 60;
  const { stack = "" } = new Error("where");
  Error.stackTraceLimit = limit;
  const frames = [...stack.matchAll(/^ +at (?:async )?(?:(.+?) \()?.*\/dist\/([\w-]+)\.mjs:\d+/gm)];
  return frames.map(([, name = "", file = ""]) => (name === "" ? file : name));
}

function settings(): { at: number; name: string; through: string; way: Way | Kill; report: string } {
  const given: unknown = parse(process.env["FALLBACK_GATE_TORTURE"] ?? "null");
  if (typeof given !== "object" || given === null) throw new Error("expected the settings of a torture run");
  const { way: named, ...rest } = { at: 0, name: "", through: "", way: "", report: "", ...given };
  const known = [...ways, ...kills].find((each) => each === named);
  if (known === undefined) throw new Error("expected a way to fail");
  return { ...rest, way: known };
}
