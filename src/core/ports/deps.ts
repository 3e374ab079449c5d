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
import type { RunTime } from "./run-time.ts";
import type { Witness } from "./witness.ts";

/** All effects, passed in by the entry points and implemented in adapters/. */
export interface Deps {
  http: Http;
  files: Files;
  clock: Clock;
  random: Random;
  console: Console;
  /** null outside GitHub, or without a token. */
  github: GitHub | null;
  logFiles: LogFiles;
  /** null if nothing can be compared, because there is only the working folder. */
  history: History | null;
  pages: Pages;
  time: RunTime;
  /** Returns a client of the scripted provider at a URL, with its token. */
  witness(at: { url: string; token: string }, stop?: AbortSignal): Witness;
  /** Starts a server on loopback between the user's client and the gateway. */
  tap(handle: TapHandler): Promise<Tap>;
  /** Runs the user's client once. Returns how it ended; null if the signal ended it. Its output is discarded. */
  client(command: ClientCommand): Promise<ClientExit | null>;
}
