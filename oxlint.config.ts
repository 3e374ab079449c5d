import type { DummyRuleMap, OxlintConfig, OxlintOverride } from "oxlint";

/** In the order of the walk through the house: a room imports only from rooms above it. */
const rooms = [
  "configuration",
  "families",
  "manifest",
  "binding",
  "promotion",
  "contract",
  "dialects",
  "probe",
  "ledger",
  "evidence",
  "decision",
  "record",
  "report",
  "publish",
  "setup",
  "replica",
];

const effects = {
  clock: "Time is an effect: take it from deps.clock.",
  http: "The network is an effect: take it from deps.http.",
  random: "Randomness is an effect: take it from deps.random.",
  environment: "The environment belongs to the entries.",
} as const;

const effectGlobals: Record<string, keyof typeof effects> = {
  Date: "clock",
  performance: "clock",
  setTimeout: "clock",
  setInterval: "clock",
  setImmediate: "clock",
  fetch: "http",
  WebSocket: "http",
  crypto: "random",
  process: "environment",
  globalThis: "environment",
};

const outsideWorld = {
  regex: [
    "^(?:node:)?(?:child_process|cluster|dgram|dns|fs|http|http2|https|inspector|module|net|os|process|timers|tls|vm|worker_threads)(?:/|$)",
    "^undici(?:/|$)",
    "^@actions/",
  ].join("|"),
  message: "The outside world stays inside adapters/, staging/ and the entries: take it from deps.",
};
const randomness = {
  group: ["node:crypto"],
  importNames: ["randomBytes", "randomInt", "randomUUID", "webcrypto"],
  message: effects.random,
};

/** Files directly below src/, as a file imports them that lies this many folders below it. */
function wholeHouse(steps: string) {
  const message = "Files directly below src/ know the whole house: only they and the commands import them.";
  return { regex: String.raw`^(?:\.\./)${steps}[^/]+\.ts$`, message };
}

function folders(names: readonly string[], message: string) {
  return { regex: String.raw`^\.\.?/(?:.*/)?(?:${names.join("|")})/`, message };
}

function imports(folder: string, ...patterns: object[]): OxlintOverride[] {
  const within = (path: string, steps: string): OxlintOverride => ({
    files: [`src/${folder}/${path}`],
    rules: { "no-restricted-imports": ["error", { patterns: [...patterns, wholeHouse(steps)] }] },
  });
  // A later override replaces an earlier one: at a depth without a line of its own, more is closed, never less.
  return [within("**/*.ts", "+"), within("*.ts", "{1}"), within("*/*.ts", "{2}"), within("*/*/*.ts", "{3}")];
}

function pure(folder: string, forbidden: readonly string[]): OxlintOverride[] {
  const others = folders([...forbidden, "adapters", "staging", "commands"], "A room imports only from rooms above it.");
  return imports(folder, outsideWorld, randomness, others);
}

function worldly(folder: string): OxlintOverride[] {
  const known = folder === "staging" ? ["families"] : [];
  const unknown = rooms.filter((room) => !known.includes(room));
  const served = folders([...unknown, "commands"], "adapters/ and staging/ serve the rooms and know none of them.");
  return imports(folder, served);
}

const functionSize: DummyRuleMap = {
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: false, skipComments: false, IIFEs: true }],
};

const config: OxlintConfig = {
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "node", "promise"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["dist/**", "src/generated/**", "**/goldens/**", "__tests__/fixtures/**"],
  rules: {
    eqeqeq: "error",
    // The leak scan and the safe line look for exactly these.
    "no-control-regex": "off",
    "no-else-return": "error",
    "no-eval": "error",
    "no-new-func": "error",
    "no-param-reassign": "error",
    "no-var": "error",
    "prefer-const": "error",
    "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
    "import/no-cycle": "error",
    // fast-check and yaml are written `fc.property`, as their manuals do.
    "import/no-named-as-default-member": "off",
    "no-duplicate-imports": "error",
    "import/no-dynamic-require": ["error", { esmodule: true }],
    "unicorn/prefer-node-protocol": "error",
    "typescript/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
    "typescript/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": [
      "error",
      {
        allowForKnownSafeCalls: [{ from: "package", package: "node:test", name: ["test", "it", "describe", "suite"] }],
      },
    ],
    "typescript/no-misused-promises": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/only-throw-error": "error",
    "typescript/prefer-promise-reject-errors": "error",
    "typescript/restrict-plus-operands": "error",
    "typescript/restrict-template-expressions": ["error", { allowNumber: true }],
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/use-unknown-in-catch-callback-variable": "error",
  },
  overrides: [
    {
      files: ["src/**/*.ts"],
      rules: {
        "no-console": "error",
        ...functionSize,
        "no-restricted-globals": [
          "error",
          ...Object.entries(effectGlobals).map(([name, effect]) => ({ name, message: effects[effect] })),
        ],
        "no-restricted-properties": [
          "error",
          { object: "Math", property: "random", message: effects.random },
          { object: "AbortSignal", property: "timeout", message: effects.clock },
        ],
        "no-restricted-imports": ["error", { patterns: [outsideWorld, randomness] }],
      },
    },
    ...pure("core", rooms),
    ...rooms.flatMap((room, index) => pure(room, rooms.slice(index + 1))),
    ...worldly("adapters"),
    ...worldly("staging"),
    {
      files: ["src/adapters/**/*.ts", "src/staging/**/*.ts", "src/{action,cli,provider,replica}.ts"],
      rules: { "no-console": "off", "no-restricted-globals": "off", "no-restricted-properties": "off" },
    },
    { files: ["src/{action,cli,provider,replica}.ts"], rules: { "no-restricted-imports": "off" } },
    // The commands are the CLI entry in pieces; the world they still take from adapters/.
    { files: ["src/commands/**/*.ts"], rules: { "no-restricted-globals": "off" } },
    { files: ["scripts/**", "*.config.ts"], rules: functionSize },
    {
      files: ["__tests__/**"],
      rules: {
        "no-restricted-imports": [
          "error",
          { name: "fast-check", message: "Take it from __tests__/support/fast-check.ts, which sets the seed." },
        ],
      },
    },
    { files: ["__tests__/support/fast-check.ts"], rules: { "no-restricted-imports": "off" } },
    {
      // What it loads is what was asked for, and a tool outside of node_modules.
      files: ["__tests__/mutation/**"],
      rules: { "import/no-dynamic-require": "off" },
    },
    {
      // Tests read answers as JSON.parse gives them: a wrong shape fails the assertion. The launcher is plain JavaScript.
      files: ["__tests__/**", "bench/**", "scripts/*.mjs"],
      rules: {
        "typescript/no-unsafe-argument": "off",
        "typescript/no-unsafe-assignment": "off",
        "typescript/no-unsafe-call": "off",
        "typescript/no-unsafe-member-access": "off",
        "typescript/no-unsafe-return": "off",
        "unicorn/consistent-function-scoping": "off",
        // Planted secrets are written in pieces, so that no scanner takes them for real ones.
        "typescript/no-unnecessary-template-expression": "off",
      },
    },
  ],
};

export default config;
