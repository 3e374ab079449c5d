import { readConfigMap } from "./config-map.ts";
import { isEnvoy, readEnvoy } from "./envoy.ts";
import { isHaproxy, readHaproxy } from "./haproxy/index.ts";
import { isKong, readKong } from "./kong.ts";
import { isAiGatewayRoute, readAiGatewayRoutes } from "./kubernetes/ai-gateway.ts";
import { isHttpRoute, readHttpRoutes } from "./kubernetes/gateway-api.ts";
import { isIstio, readIstio } from "./kubernetes/istio.ts";
import { isLitellm, readLitellm } from "./litellm/index.ts";
import { isNginx, readNginx } from "./nginx/index.ts";
import { isPortkey, readPortkey } from "./portkey/index.ts";
import type { Included, Reading, Refusal } from "./reading.ts";
import { Refused } from "./refused.ts";
import { decoded, documentsIn, type Text } from "./text.ts";
import { isTraefik, readTraefik } from "./traefik/index.ts";
import { at, itemsOf, textOf, type Value } from "./value.ts";
import { withheld } from "./withheld.ts";

/** Reads the documents that it recognises. */
interface Kind {
  recognises: (document: Value) => boolean;
  read: (known: readonly Value[], included: Included, documents: readonly Value[]) => Reading;
}

const kinds: readonly Kind[] = [
  { recognises: isLitellm, read: eachAlone(readLitellm) },
  { recognises: isPortkey, read: eachAlone(readPortkey) },
  { recognises: isEnvoy, read: eachAlone(readEnvoy) },
  { recognises: isIstio, read: eachAlone(readIstio) },
  { recognises: isHttpRoute, read: (routes, _included, documents) => readHttpRoutes(routes, documents) },
  { recognises: isAiGatewayRoute, read: (routes, _included, documents) => readAiGatewayRoutes(routes, documents) },
  { recognises: isTraefik, read: eachAlone(readTraefik) },
  { recognises: isKong, read: eachAlone(readKong) },
];

/** Files in a language of their own. */
const languages = [
  { recognises: isNginx, read: readNginx },
  { recognises: isHaproxy, read: readHaproxy },
] as const;

const supported =
  "LiteLLM, Portkey, Envoy, Istio (VirtualService), Gateway API (HTTPRoute), Envoy AI Gateway, Traefik (YAML), Kong, nginx or HAProxy";

/**
 * What the configuration of a gateway says about its routes, recognised by its content. Never throws: what cannot be read is
 * refused, with its place, the reason and what to do. A configuration in the `data` of a ConfigMap is read where it stands.
 */
export function readConfiguration(bytes: Uint8Array, included: Included = () => null): Reading {
  try {
    return withheld(readText(decoded(bytes), included));
  } catch (error) {
    return { gateway: null, routes: [], warnings: [], refuse: refusalOf(error) };
  }
}

/** The paths of files that a configuration includes, relative to its own folder. Never throws. */
export function includedPaths(bytes: Uint8Array): string[] {
  try {
    const lists = documentsIn(decoded(bytes)).map((document) => at(document, "include"));
    return lists.flatMap((list) => itemsOf(list).flatMap((path) => textOf(path) ?? []));
  } catch {
    return [];
  }
}

/** `isInner`: the text stands in a ConfigMap, whose files hold none. */
function readText(text: Text, included: Included, isInner = false): Reading {
  const language = languages.find(({ recognises }) => recognises(text.text));
  if (language !== undefined) return language.read(text);
  const documents = documentsIn(text).flatMap(listed);
  const inner = (isInner ? [] : documents).flatMap(
    (document) => readConfigMap(document, (file) => readText(file, included, true)) ?? [],
  );
  const found = kinds.flatMap(({ recognises, read }) => {
    const known = documents.filter(recognises);
    return known.length === 0 ? [] : [read(known, included, documents)];
  });
  return together([...inner, ...found], documents);
}

function together(readings: readonly Reading[], documents: readonly Value[]): Reading {
  const [first] = readings;
  if (first === undefined) throw unknown(documents[0]);
  const routes = readings.flatMap((reading) => reading.routes);
  if (routes.length === 0) throw withoutRoutes(first.gateway, documents[0]);
  return {
    gateway: [...new Set(readings.map(({ gateway }) => gateway))].join(" + "),
    routes,
    warnings: readings.flatMap(({ warnings }) => warnings),
    refuse: null,
  };
}

/** The resources of a list as kubectl prints it. */
function listed(document: Value): readonly Value[] {
  return textOf(at(document, "kind")) === "List" ? itemsOf(at(document, "items")) : [document];
}

function withoutRoutes(gateway: string | null, document: Value | undefined): Refused {
  return new Refused(
    document === undefined ? [1, 1] : document.locate(document.offset),
    `a configuration of ${gateway} without a route for HTTP`,
    "Give the file that has its routes.",
  );
}

function eachAlone(read: (document: Value, included: Included) => Reading): Kind["read"] {
  return (documents, included) =>
    together(
      documents.map((document) => read(document, included)),
      documents,
    );
}

function unknown(document: Value | undefined): Refused {
  return new Refused(
    document === undefined ? [1, 1] : document.locate(document.offset),
    unknownText(document),
    `Give a configuration of ${supported}: a file is recognised by its content.`,
  );
}

function unknownText(document: Value | undefined): string {
  const kind = textOf(at(document, "kind"));
  if (kind !== null) return `a resource of kind ${kind}, which is not read here`;
  const isManifest = ["version", "contracts", "routes"].every((key) => at(document, key) !== undefined);
  return isManifest
    ? "the gate's own manifest, which `fallback-gate lint` reads"
    : "a file that is no configuration of a gateway known here";
}

/** A defect of a reader is a refusal as well: a number that may be wrong is worse than none. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) {
    const { line, column, reason, remedy } = error;
    return { line, column, reason, remedy };
  }
  return {
    line: 1,
    column: 1,
    reason: "a configuration that this reader gave up on",
    remedy: "Report this as a defect of Fallback Gate.",
  };
}
