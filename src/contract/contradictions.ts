import type {
  Auth,
  ContractFacts,
  EffectiveRoute,
  ErrorClass,
  Exchange,
  RequestFamily,
  ResponseFamily,
} from "../generated/types.ts";
import { allFamilies, families, familyNames } from "../families/index.ts";
import { endOf } from "../families/paths.ts";
import { familyOfObject, isOf } from "./surface.ts";

/** How the gate sends requests to a route. */
export interface AskedOfContract extends Pick<EffectiveRoute, "family" | "path"> {
  auth: Auth;
}

/** The documented facts of a page or an OpenAPI description. */
export interface Documented extends ContractFacts {
  /** Whether it lists every existing operation, so that an operation it leaves out does not exist. */
  isWhole?: boolean;
}

/** A documented fact, and what was sent or answered instead. */
export interface Contradiction {
  documented: string;
  seen: string;
  /** null if the contradiction is not about a single answer. */
  exchange: Exchange | null;
}

const noFamily: ReadonlySet<ResponseFamily> = new Set(["error", "unparseable", "none"]);

/**
 * The statuses that usually document a class (RFC 9110 15.5, RFC 6585 4). Classes without a usual status are left out.
 */
const usualStatuses: Partial<Record<ErrorClass, readonly number[]>> = {
  authentication: [401],
  permission: [403],
  model_not_found: [404],
  unknown_path: [404],
  rate_limited: [429],
  invalid_request: [400, 422],
  request_too_large: [413],
};

/** Names that pages use for an authentication. */
const documentedAs: Readonly<Record<Exclude<Auth, "none">, readonly string[]>> = {
  bearer: ["bearer", "authorization"],
  "x-api-key": ["x-api-key"],
  "api-key": ["api-key"],
  "x-goog-api-key": ["x-goog-api-key"],
};

/**
 * Contradictions between the documented surface and what was sent and answered. Neither a fact that the page omits nor
 * an answer by the gateway itself is a contradiction.
 */
export function contradictions(
  facts: Documented,
  asked: AskedOfContract,
  exchanges: readonly Exchange[],
): Contradiction[] {
  return [
    ...ofOperation(facts, asked),
    ...ofAuth(facts, asked),
    ...exchanges.flatMap((exchange) => [...ofObject(facts, asked, exchange), ...ofStatus(facts, asked, exchange)]),
  ];
}

/** The path must be documented for this family, under one of the documented bases or under another prefix. */
function ofOperation(
  { operations, base_urls, isWhole = false }: Documented,
  { family, path: asked }: AskedOfContract,
): Contradiction[] {
  // Documentation shows Azure's `api-version` apart from the path.
  const path = asked.replace(/\?.*/s, "");
  const bases = ["", ...base_urls.map((url) => URL.parse(url)?.pathname.replace(/\/+$/, "") ?? "")];
  const posts = operations.filter((operation) => operation.startsWith("POST /"));
  const here = posts.filter((operation) =>
    below(bases, pathOf(operation)).some((documented) => mayBeSame(documented, path, family)),
  );
  const isForeign = here.length > 0 && here.every((operation) => isOfOtherFamily(pathOf(operation), family));
  if ((operations.length === 0 && !isWhole) || (here.length > 0 && !isForeign)) return [];
  const ofFamily = posts.filter((operation) => isOf(family, operation));
  const named = listed(ofFamily.length > 0 ? ofFamily : operations);
  return [
    {
      documented: named === "" ? `no ${family} operation` : named,
      seen: `POST ${path} with a ${family} request`,
      exchange: null,
    },
  ];
}

function pathOf(operation: string): string {
  return operation.slice(operation.indexOf(" ") + 1);
}

/** A path that starts with a version is complete, so the base is not added to it. */
function below(bases: readonly string[], path: string): string[] {
  return isVersion(path.split("/")[1]) ? [path] : bases.map((base) => base + path);
}

/**
 * Gateways serve a family under their own prefix: the provider's `/v1/chat/completions` can be
 * `/openai/deployments/NAME/chat/completions`. Only prefixes of equal length that end in different versions mean
 * different surfaces.
 */
function mayBeSame(documented: string, asked: string, family: RequestFamily): boolean {
  const [one, other] = [documented, asked].map((path) => prefixOf(path, family));
  if (one === undefined || other === undefined) return isSamePath(documented, asked);
  return (
    one.length !== other.length || !isVersion(one.at(-1)) || !isVersion(other.at(-1)) || one.at(-1) === other.at(-1)
  );
}

/** The path segments before the family's path; undefined if the path is not one of this family. */
function prefixOf(path: string, family: RequestFamily): string[] | undefined {
  const end = endOf(families[family], path);
  return end === null ? undefined : path.slice(0, -end.length).split("/").filter(Boolean);
}

function isVersion(segment: string | undefined): boolean {
  return segment !== undefined && /^v\d/i.test(segment);
}

/**
 * Either path may be a suffix of the other, because gateways and pages cut prefixes. A `{name}` matches any segment.
 */
function isSamePath(documented: string, asked: string): boolean {
  const [one, other] = [documented, asked].map((path) => path.split("/").filter(Boolean).toReversed());
  if (one === undefined || other === undefined || one.length === 0) return false;
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((segment, index) => /^(\{.*\}|:.+)$/.test(segment) || segment === other[index]);
}

function isOfOtherFamily(path: string, family: RequestFamily): boolean {
  return allFamilies.some((other) => other.name !== family && endOf(other, path) !== null);
}

function ofAuth({ auth }: ContractFacts, asked: AskedOfContract): Contradiction[] {
  if (auth.length === 0 || asked.auth === "none") return [];
  const names = documentedAs[asked.auth];
  if (auth.some((documented) => documented.split(" and ").some((name) => names.includes(name)))) return [];
  return [{ documented: `authentication by ${listed(auth)}`, seen: asked.auth, exchange: null }];
}

/**
 * Applies only if the page shows an `object` value that identifies a family. Values of other families with an operation
 * on the same page do not count.
 */
function ofObject(facts: ContractFacts, { family }: AskedOfContract, exchange: Exchange): Contradiction[] {
  const { response_family: answered } = exchange.observation;
  if (noFamily.has(answered)) return [];
  const others = otherFamilies(facts, family);
  const shown = new Set(facts.response_objects.flatMap((name) => familyOfObject.get(name) ?? []));
  const expected = [...shown].filter((known) => !others.includes(known));
  if (expected.length === 0 || expected.some((known) => known === answered)) return [];
  return [{ documented: `${listed(expected)} answers`, seen: `a ${answered} answer`, exchange }];
}

/**
 * Applies if a provider's own error has a status that the page does not list, although it lists the usual status for
 * that class. Skipped if the page documents several families, because it is unclear whose statuses it lists.
 */
function ofStatus(facts: ContractFacts, { family }: AskedOfContract, exchange: Exchange): Contradiction[] {
  const { statuses } = facts;
  const { status, error_class, error_origin } = exchange.observation;
  if (status === null || status < 400 || error_class === null || error_origin !== "provider") return [];
  const usual = (usualStatuses[error_class] ?? []).filter((known) => statuses.includes(known));
  if (usual.length === 0 || statuses.includes(status) || otherFamilies(facts, family).length > 0) return [];
  return [{ documented: `status ${listed(usual)} for ${error_class}`, seen: `status ${status}`, exchange }];
}

/** Families with an operation on the same page as one of the route's family. */
function otherFamilies({ operations }: ContractFacts, own: RequestFamily): RequestFamily[] {
  const documented = familyNames.filter((family) => operations.some((operation) => isOf(family, operation)));
  return documented.includes(own) ? documented.filter((family) => family !== own) : [];
}

/** At most three names: a specification can have hundreds. */
function listed(names: readonly (string | number)[]): string {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `${names.slice(0, 3).join(", ")}${more}`;
}
