/** The files of the evidence folder in the order of writing, and the content of each until the run has ended. */
export const evidenceFolder = [
  { surface: "records", name: "records.jsonl", open: "" },
  { surface: "bundle", name: "bundle.json", open: "null\n" },
  { surface: "report", name: "report.md", open: "## Fallback Gate - Not decided: the run has not ended\n" },
  { surface: "html", name: "report.html", open: "" },
  { surface: "junit", name: "junit.xml", open: "" },
  { surface: "statement", name: "test-result.intoto.json", open: "null\n" },
] as const;
