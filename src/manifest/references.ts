import { type Fault, shown } from "./fault.ts";
import type { Json, Path } from "./json.ts";
import { suggestion } from "./suggest.ts";

/** A fault where a text is none of the names that are there. `wanted` says what such a name is. */
export function* unknownName(
  name: Json | undefined,
  known: readonly string[],
  wanted: string,
  path: Path,
): Generator<Fault> {
  if (typeof name !== "string" || known.includes(name)) return;
  const problem = `expected ${wanted}, got ${shown(name, "another one")}`;
  yield { path, on: "value", problem, remedy: suggestion(name, known) };
}

/** A fault where a text is no name under `gateways`. */
export function unknownGateway(name: Json | undefined, gateways: readonly string[], path: Path): Generator<Fault> {
  return unknownName(name, gateways, "a name under `gateways`", path);
}
