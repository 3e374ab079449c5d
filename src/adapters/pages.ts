import type { Pages } from "../core/ports.ts";

/** Public pages. */
export function createPages(): Pages {
  return {
    get: async () => ({
      status: null,
      contentType: "",
      location: null,
      body: new Uint8Array(),
      failure: "unreachable",
      elapsedMs: 0,
    }),
  };
}
