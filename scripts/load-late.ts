import { createRequire } from "node:module";
import type { Plugin } from "rolldown";

/**
 * Takes Node's own modules as `require` does. Measured: an import also reads every property of the module, and with it loads
 * what its getters load, which costs 30 ms for node:http and 5 ms for node:util, where an empty Node takes 25 ms.
 */
export function builtins(): Plugin {
  return {
    name: "builtins",
    renderChunk: (code) =>
      code.replace(
        /^import (?:\{ ([^}]+) \}|(\w+)) from "(node:[^"]+)";$/gm,
        (_, names: string | undefined, whole: string | undefined, from: string) =>
          `const ${names === undefined ? whole : `{ ${names.replaceAll(" as ", ": ")} }`} = process.getBuiltinModule("${from}");`,
      ),
  };
}

/**
 * Loads undici's HTTP/2 when a server speaks it, which only GitHub's may. Measured: with node:http2 and node:tls, it costs every
 * start 17 ms.
 */
export function http2(): Plugin {
  const late = "\0http2.cjs";
  const path = createRequire(import.meta.url).resolve("undici/lib/dispatcher/client-h2.js");
  let isFound = false;
  return {
    name: "http2",
    resolveId: (source, importer = "") => {
      if (source !== "./client-h2.js" || !importer.endsWith("/undici/lib/dispatcher/client.js")) return null;
      isFound = true;
      return late;
    },
    load: (id) => (id === late ? `module.exports = (...given) => require(${JSON.stringify(path)})(...given);` : null),
    buildEnd: () => {
      if (!isFound) throw new Error("expected undici's client to load ./client-h2.js, got other imports");
    },
  };
}
