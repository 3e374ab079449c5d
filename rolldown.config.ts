import type { BuildOptions } from "rolldown";
import { licenses } from "./scripts/licenses.ts";
import { builtins, http2 } from "./scripts/load-late.ts";

/** The bundles of the four entries. Unminified and without source maps: what runs is what a reviewer reads. */
const bundles = {
  // Paths are given to the bundler relative to the repository, so that the output is the same from any folder.
  cwd: import.meta.dirname,
  input: { action: "src/action.ts", cli: "src/cli.ts", provider: "src/provider.ts", replica: "src/replica.ts" },
  platform: "node",
  // Its OpenID client, which nobody here uses, would load an HTTP client of its own.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\/core\//, sideEffects: false }] },
  plugins: [builtins(), http2(), licenses()],
  output: {
    dir: "dist",
    format: "es",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
    codeSplitting: {
      groups: [
        // The few modules of it that send the gate's own requests; the rest is loaded with @actions/github.
        { name: "undici", test: /node_modules\/undici\/|http2\.cjs$/, minShareCount: 2 },
        { name: "yaml", test: /node_modules\/yaml\// },
        { name: "actions", test: /node_modules\/@actions\/core\// },
        // Everything before the first request: a group takes what its modules import, so that it comes before the others.
        { name: "start", test: /src\/(?:gate|publish\/(?:failure|publishing))\.ts$/ },
        // What judges and reports, and what reads documentation: loaded while the gateway answers.
        { name: "judging", test: /src\/(?:decision|report|record|publish|ledger\/derive)/, minShareCount: 2 },
        { name: "contracts", test: /src\/contract\//, minShareCount: 2 },
        { name: "divided", test: /src\/(?:leg|merge|evidence\/union)/, minShareCount: 2 },
        // Without staging/, which loads node:http, configurations and replicas: most runs need none of them.
        {
          name: "shared",
          test: /^(?!.*src\/(?:staging\/|configuration\/|replica\/|adapters\/replica-|commands\/replica-(?!options)))/,
          minShareCount: 2,
        },
        { name: "configuration", test: /src\/configuration\// },
        {
          name: "copies",
          test: /src\/(?:replica\/|adapters\/replica-|commands\/replica-(?:plan|start|program))/,
          minShareCount: 2,
        },
      ],
    },
  },
} satisfies BuildOptions;

export default bundles;
