import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020();
ajv.addKeyword("stricter");
for (const name of ["record", "manifest", "dialect", "shape", "bundle"]) {
  ajv.addSchema(
    JSON.parse(readFileSync(new URL(`../../schemas/v1/${name}.schema.json`, import.meta.url), "utf8")),
    name,
  );
}
/** Whether a value fits the bundle's schema of a manifest. */
export const isEffective = ajv.compile({ $ref: "bundle#/$defs/EffectiveManifest" });
