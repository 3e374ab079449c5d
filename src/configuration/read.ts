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

/** Reads the documents of one gateway. */
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

/** Files in their own syntax. */
const languages = [
  { recognises: isNginx, read: readNginx },
  { recognises: isHaproxy, read: readHaproxy },
] as const;

const supported =
  "LiteLLM, Portkey, Envoy, Istio (VirtualService), Gateway API (HTTPRoute), Envoy AI Gateway, Traefik (YAML), Kong, nginx or HAProxy";

/**
 * Reads the routes of a gateway's configuration, which is recognised by its content. Never throws: an unreadable file is
 * refused with its place, the reason and the fix. A configuration in a ConfigMap's `data` is read in place.
 */
export function readConfiguration(bytes: Uint8Array, included: Included = () => null): Reading {
  try {
    return withheld(readText(decoded(bytes), included));
  } catch (error) {
    return { gateway: null, routes: [], warnings: [], refuse: refusalOf(error) };
  }
}

/** Returns the paths of included files, relative to the configuration's folder. Never throws. */
export function includedPaths(bytes: Uint8Array): string[] {
  try {
    const lists = documentsIn(decoded(bytes)).map((document) => at(document, "include"));
    return lists.flatMap((list) => itemsOf(list).flatMap((path) => textOf(path) ?? []));
  } catch {
    return [];
  }
}

/** `isInner`: the text is in a ConfigMap, so it cannot contain another one. */
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

/** Returns the resources of a kubectl list. */
function listed(document: Value): readonly Value[] {
  return textOf(at(document, "kind")) === "List" ? itemsOf(at(document, "items")) : [document];
}

function withoutRoutes(gateway: string | null, document: Value | undefined): Refused {
  return new Refused(
    document === undefined ? [1, 1] : document.locate(document.offset),
    `a configuration of ${gateway} without an HTTP route`,
    "Pass the file with its routes.",
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
    `Pass a configuration of ${supported}; it is recognised by its content.`,
  );
}

function unknownText(document: Value | undefined): string {
  const kind = textOf(at(document, "kind"));
  if (kind !== null) return `a resource of kind ${kind}, which is not supported`;
  const isManifest = ["version", "contracts", "routes"].every((key) => at(document, key) !== undefined);
  return isManifest
    ? "the gate's own manifest, which `fallback-gate lint` reads"
    : "a file that is not a configuration of a supported gateway";
}

/** A reader's defect is also a refusal, because a wrong number is worse than none. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) {
    const { line, column, reason, remedy } = error;
    return { line, column, reason, remedy };
  }
  return {
    line: 1,
    column: 1,
    reason: "a configuration that the reader failed on",
    remedy: "Report this as a bug in Fallback Gate.",
  };
}
