import type { ClientExit } from "../../generated/types.ts";
import type { ClientCommand, Tap, TapHandler } from "./client.ts";
import type { Clock, Random } from "./clock-random.ts";
import type { Console } from "./console.ts";
import type { Files } from "./files.ts";
import type { GitHub } from "./github.ts";
import type { History } from "./history.ts";
import type { Http } from "./http.ts";
import type { LogFiles } from "./logs.ts";
import type { Pages } from "./pages.ts";
import type { Witness } from "./witness.ts";

/** Everything that touches the world, passed in by the entries. Implemented in adapters/. */
export interface Deps {
  http: Http;
  files: Files;
  clock: Clock;
  random: Random;
  console: Console;
  /** null outside GitHub, or without a token. */
  github: GitHub | null;
  logFiles: LogFiles;
  /** null where nothing can be compared: the working folder is all there is. */
  history: History | null;
  pages: Pages;
  /** The scripted provider at a URL, asked with its token. */
  witness(at: { url: string; token: string }): Witness;
  /** A server on loopback in front of the gateway: the user's client speaks to it. */
  tap(handle: TapHandler): Promise<Tap>;
  /** Runs the user's client once. Returns how it ended; null where the signal ended it. Its output goes nowhere. */
  client(command: ClientCommand): Promise<ClientExit | null>;
}
