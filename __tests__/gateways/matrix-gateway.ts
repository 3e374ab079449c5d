import type { JsonObject } from "../../src/core/json.ts";
import type { TestProvider } from "../staging/client.ts";
import type { Cell } from "./matrix-cells.ts";

/** A gateway that is up, with every cell behind one address or each behind its own. */
export interface Running extends AsyncDisposable {
  urlOf: (cell: Cell) => string;
  /** The file of a cell's log; null where the gateway keeps none. */
  logOf: (cell: Cell) => string | null;
  /** What the gateway of a cell was configured with. */
  configurationOf: (cell: Cell) => string;
}

/** A gateway that the matrix is run on, and how a cell is set up there. */
export interface MatrixGateway {
  keepsLog: boolean;
  start: (provider: TestProvider, cells: readonly Cell[], signal?: AbortSignal) => Promise<Running>;
  /** The entry of a cell's route under `gateways`. */
  settings: (cell: Cell, provider: TestProvider) => JsonObject;
  /** What the gateway's headers or its log call the first and the second target. */
  aliases: (cell: Cell, provider: TestProvider) => readonly [string, string];
  /** What a fallback check says where the route's gateway has no witness. */
  forced: (provider: TestProvider) => JsonObject;
}
