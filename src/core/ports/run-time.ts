/** The time of a run. */
export interface RunTime {
  /** Aborts with a GateError when the run is cancelled or its time is over. What was seen until then is still published. */
  stop: AbortSignal;
  /** Aborts with a GateError when the run is given up: nothing more may be published. */
  over: AbortSignal;
  /** Gives what follows at most this many milliseconds from now. The run's time limit still applies. */
  allow(ms: number): void;
  /** Gives the publishing of a decision its time from now on. */
  allowPublishing(): void;
}
