import { isObject } from "../src/core/json.ts";

/** A component of a CycloneDX document as npm writes it. */
interface Component {
  "bom-ref": string;
  name: string;
  version: string;
  scope?: string;
  properties?: readonly { name: string }[];
}

interface Sbom {
  metadata: { component: Component };
  components: readonly Component[];
  dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
}

/** A document of npm. Throws for any other text. */
export function readSbom(text: string): Sbom {
  const value: unknown = JSON.parse(text);
  if (isSbom(value)) return value;
  throw new Error("expected a CycloneDX document from npm, got something else");
}

function isSbom(value: unknown): value is Sbom {
  if (!isObject(value) || !isObject(value["metadata"]) || !isObject(value["metadata"]["component"])) return false;
  return Array.isArray(value["components"]) && Array.isArray(value["dependencies"]);
}

/** The packages of dist/licenses.txt, as `name@version`. */
export function bundledPackages(licenses: string): string[] {
  return [...licenses.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*): /gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
}

/**
 * npm's document of the lockfile, limited to the packages that are in the bundles. Throws for one that the lockfile does
 * not have.
 */
export function sbomOf(lock: Sbom, name: string, bundled: readonly string[]): Sbom {
  const refs = new Set(bundled);
  const components = lock.components.filter((component) => refs.has(refOf(component))).map(required);
  const missing = bundled.filter((ref) => !components.some((component) => refOf(component) === ref));
  if (missing.length > 0) throw new Error(`expected these packages in the lockfile, got none: ${missing.join(", ")}`);
  const kept = new Set(components.map((component) => component["bom-ref"]));
  const root = lock.metadata.component["bom-ref"];
  const dependencies = lock.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return {
    ...lock,
    metadata: { ...lock.metadata, component: { ...lock.metadata.component, name } },
    components,
    dependencies: [{ ref: root, dependsOn: [...kept] }, ...dependencies],
  };
}

function refOf({ name, version }: Component): string {
  return `${name}@${version}`;
}

/** For npm everything bundled is a development dependency; for a user of the bundles it is part of what runs. */
function required({ properties = [], ...component }: Component): Component {
  const kept = properties.filter(({ name }) => name !== "cdx:npm:package:development");
  return { ...component, scope: "required", properties: kept };
}
