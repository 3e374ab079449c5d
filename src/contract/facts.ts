import type { ContractFacts } from "../generated/types.ts";
import { isProvidersHost } from "./hosts.ts";
import { withoutFamily } from "./surface.ts";

/** Facts as found: in any order, with repeats. */
export type FoundFacts = { readonly [kind in keyof ContractFacts]: Iterable<ContractFacts[kind][number]> };

const printable = /^[!-~]([ -~]*[!-~])?$/;
const httpsUrl = /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$/;

/**
 * The facts in the form of the published schema: sorted, without repeats, and without values that the schema does not
 * allow.
 */
export function tidyFacts(found: FoundFacts): ContractFacts {
  return {
    operations: texts(found.operations, 100),
    base_urls: texts(found.base_urls, 20, 512).filter((url) => httpsUrl.test(url) && isProvidersHost(url)),
    auth: texts(found.auth, 20),
    required_fields: texts(found.required_fields, 200),
    required_parameters: texts(found.required_parameters, 50),
    response_objects: texts(found.response_objects, 50),
    statuses: statuses(found.statuses),
  };
}

/** The facts of several parts of one document, merged. */
export function joinedFacts(parts: readonly ContractFacts[]): ContractFacts {
  return tidyFacts({
    operations: parts.flatMap(({ operations }) => operations),
    base_urls: parts.flatMap(({ base_urls: urls }) => urls),
    auth: parts.flatMap(({ auth }) => auth),
    required_fields: parts.flatMap(({ required_fields: fields }) => fields),
    required_parameters: parts.flatMap(({ required_parameters: parameters }) => parameters),
    response_objects: parts.flatMap(({ response_objects: objects }) => objects),
    statuses: parts.flatMap(({ statuses: codes }) => codes),
  });
}

/** Whether nothing links the document to an API: no operation, base URL, credential header or object name. */
export function hasNoAnchor(facts: ContractFacts): boolean {
  return [facts.operations, facts.base_urls, facts.auth, facts.response_objects].every((list) => list.length === 0);
}

/**
 * A base URL in the form used for comparison: no query, no trailing slash, no family path, cut before the first
 * `{name}`.
 */
export function baseOf(url: string): string {
  const bare = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  return withoutFamily(bare).replace(/(?<=[^/])\/[^/]*\{.*$/, "");
}

function texts(found: Iterable<string>, most: number, longest = 256): string[] {
  const fitting = [...new Set(found)].filter((text) => text.length <= longest && printable.test(text));
  return fitting.toSorted().slice(0, most);
}

function statuses(found: Iterable<number>): number[] {
  const known = [...new Set(found)].filter((status) => Number.isInteger(status) && status >= 100 && status <= 599);
  return known.toSorted((one, other) => one - other).slice(0, 100);
}
