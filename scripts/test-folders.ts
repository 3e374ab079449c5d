/** Their tests are functions of data. */
export const pure =
  "core families manifest promotion contract dialects probe ledger evidence decision record report publish laws".split(
    " ",
  );
/** Tests in these folders that start a compiler, git or a server, and one that takes as long as half of the others. */
export const leftOut = [
  "families/add-family",
  "promotion/merge",
  "ledger/logs/read-endpoint",
  "ledger/logs/endless-store",
  "contract/document-hostile",
];
