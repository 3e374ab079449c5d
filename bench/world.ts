import type { Mock } from "./mock.ts";

/** What the samples of all sets share. */
export interface World {
  mock: Mock;
  /** A folder for everything that the runs write. */
  folder: string;
  /** The certificate of the mock's TLS port. */
  caFile: string;
}
