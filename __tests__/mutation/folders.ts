interface Measured {
  /** Whose expressions are changed. */
  files: readonly string[];
  /** Folders or files of `__tests__/` whose tests may notice. */
  tests: readonly string[];
}

export const folders: Readonly<Record<string, Measured>> = {
  decision: { files: ["src/decision/**/*.ts"], tests: ["decision"] },
  ledger: { files: ["src/ledger/**/*.ts"], tests: ["ledger", "evidence", "decision"] },
  promotion: { files: ["src/promotion/**/*.ts"], tests: ["promotion"] },
  leaks: {
    files: ["src/publish/{leak-scan,derived-forms,secret-parts}.ts", "src/core/credential-patterns.ts"],
    tests: ["publish/leak-scan", "publish/leak-forms", "publish/secret-parts"],
  },
  families: {
    files: ["src/families/**/*.ts"],
    tests: [
      "families",
      "probe",
      "staging/chat-completions",
      "staging/messages",
      "staging/responses",
      "staging/profiles",
    ],
  },
};

/** Files whose tests start a compiler, git or a server, or take as long as all others. */
export const leftOut: readonly string[] = [
  "families/add-family",
  "promotion/merge",
  "promotion/traffic/limits",
  "promotion/changes/never-closer",
  "ledger/logs/endless-store",
  "contract/document-hostile",
];
