import { type Fault, shown } from "./fault.ts";
import type { Json, Path } from "./json.ts";
import { suggestion } from "./suggest.ts";

/**
 * Reports a text that is not one of the known names. `wanted` describes these names. Without known names it reports
 * nothing, because the empty or missing list has its own problem.
 */
export function* unknownName(
  name: Json | undefined,
  known: readonly string[],
  wanted: string,
  path: Path,
): Generator<Fault> {
  if (typeof name !== "string" || known.length === 0 || known.includes(name)) return;
  const problem = `expected ${wanted}, got ${shown(name, "another one")}`;
  yield { path, on: "value", problem, remedy: suggestion(name, known) };
}

/** Reports a text that is not a name under `gateways`. */
export function unknownGateway(name: Json | undefined, gateways: readonly string[], path: Path): Generator<Fault> {
  return unknownName(name, gateways, "a name under `gateways`", path);
}
