const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

/**
 * Every limit of the gate, by name. Times in milliseconds, sizes in bytes.
 */
export const limits = {
  connectMs: 5_000,
  headersMs: 15_000,
  bodyIdleMs: 10_000,
  exchangeMs: 30_000,
  exchangeMaxMs: 180_000,
  runMs: 600_000,
  responseBodyBytes: 1 * MiB,
  responseHeaderBytes: 16 * KiB,
  responseHeaderLines: 128,
  interimResponses: 8,
  responseJsonDepth: 64,
  responseJsonKeys: 10_000,
  manifestBytes: 256 * KiB,
  manifestDepth: 32,
  manifestNodes: 60_000,
  routes: 1_000,
  headerFileBytes: 16 * KiB,
  caFileBytes: 256 * KiB,
  credentialMinChars: 8,
  credentialMaxBytes: 48 * KiB,
  concurrency: 8,
  clientMs: 120_000,
  clientRequests: 1_000,
  witnessSettleMs: 2_000,
  witnessResponseBytes: 4 * MiB,
  logBytes: 2 * GiB,
  logMaxBytes: 16 * GiB,
  logLineBytes: 1 * MiB,
  logRowsPerId: 1_000,
  logKeptBytes: 256 * MiB,
  logPages: 20,
  logPageBytes: 8 * MiB,
  logMs: 60_000,
  ledgerCalls: 1_000,
  commentChars: 60_000,
  summaryBytes: 64 * KiB,
  annotations: 10,
  annotationChars: 4_096,
  noteChars: 280,
  githubPages: 100,
  githubMs: 10_000,
  cancelMs: 5_000,
} as const;

export type LimitName = keyof typeof limits;
