/**
 * How every YAML file is composed: YAML 1.2 core, keys are texts, no merge keys, no types beyond the core's, and no words of
 * the library. Duplicate keys are left to the caller: the library's own search for them is quadratic (measured: 14 s for 256 KiB).
 */
export const plainYaml = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: "error",
  prettyErrors: false,
} as const;
