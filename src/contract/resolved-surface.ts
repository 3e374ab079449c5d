import type { ContractFacts } from "../generated/types.ts";
import { withoutFamily } from "./surface.ts";

/**
 * Facts that do not depend on where a page splits base and path: `/chat/completions` under `https://a/v1` becomes
 * `/v1/chat/completions`, and `https://a` with `/v1/chat/completions` becomes the base `https://a/v1`.
 */
export function resolvedSurface(facts: ContractFacts): ContractFacts {
  const prefixes = facts.base_urls.map(prefixOf).filter((prefix) => prefix !== "");
  const operations = facts.operations.flatMap((operation) => belowBases(operation, prefixes));
  const paths = operations.map(pathOf);
  const bases = facts.base_urls.flatMap((base) => (prefixOf(base) === "" ? withPrefix(base, paths) : [base]));
  return { ...facts, operations: [...new Set(operations)].toSorted(), base_urls: [...new Set(bases)].toSorted() };
}

function prefixOf(base: string): string {
  return base.replace(/^https:\/\/[^/]*/, "");
}

function pathOf(operation: string): string {
  return operation.slice(operation.indexOf(" ") + 1);
}

/** A path that starts with a version or with the path of a base is complete. */
function belowBases(operation: string, prefixes: readonly string[]): string[] {
  const path = pathOf(operation);
  const isWhole =
    /^\/v\d/.test(path) || prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(`${prefix}/`));
  return isWhole ? [operation] : prefixes.map((prefix) => `POST ${prefix}${path}`);
}

function withPrefix(base: string, paths: readonly string[]): string[] {
  const prefixes = paths.map((path) => withoutFamily(path).replace(/\/[^/]*\{.*$/, ""));
  return prefixes.length === 0 ? [base] : prefixes.map((prefix) => base + prefix);
}
