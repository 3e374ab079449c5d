import { GateError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface Refused {
  variable: string;
  /** Whether this value is refused. An empty value is always allowed. */
  refuses: (value: string) => boolean;
  got: string;
  remedy: string;
}

const whoSets = "an earlier step may have set it, so run the gate in a separate job";
const printed = "it would print traffic with credentials: remove it from the job";

const anyValue = (): boolean => true;

/** Node options that expose traffic, its keys, the memory or the environment, or open the process to a debugger. */
const revealingOption =
  /(?:^|[\s"'])--(?:trace[-_]tls|tls[-_]keylog|trace[-_]event|inspect|experimental[-_]network[-_]insp|heapsnapshot|heap[-_]prof|report)/;

/** Variables that make Node, undici or the TLS library print traffic or accept any certificate, or that load other code. */
const refused: readonly Refused[] = [
  {
    variable: "NODE_TLS_REJECT_UNAUTHORIZED",
    refuses: (value) => value === "0",
    got: "0",
    remedy: "use the input ca-file for a private certificate authority",
  },
  { variable: "LD_PRELOAD", refuses: anyValue, got: "a value", remedy: whoSets },
  { variable: "LD_AUDIT", refuses: anyValue, got: "a value", remedy: whoSets },
  { variable: "DYLD_INSERT_LIBRARIES", refuses: anyValue, got: "a value", remedy: whoSets },
  { variable: "NODE_DEBUG", refuses: anyValue, got: "a value", remedy: printed },
  { variable: "NODE_DEBUG_NATIVE", refuses: anyValue, got: "a value", remedy: printed },
  { variable: "SSLKEYLOGFILE", refuses: anyValue, got: "a value", remedy: printed },
  {
    variable: "NODE_OPTIONS",
    refuses: (value) => revealingOption.test(value),
    got: "one",
    remedy: printed,
  },
];

/**
 * Throws ENVIRONMENT_REFUSED if the environment makes results untrustworthy or would print credentials and nonces. The
 * message names the variable, never its value.
 */
export function refuseEnvironment(environment: Environment): void {
  for (const { variable, refuses, got, remedy } of refused) {
    const value = environment[variable] ?? "";
    if (value === "" || !refuses(value)) continue;
    const expected =
      variable === "NODE_OPTIONS" ? "to hold no option that traces or inspects the process" : "to be unset";
    throw new GateError("ENVIRONMENT_REFUSED", `expected ${variable} ${expected}, got ${got}: ${remedy}`);
  }
}

/** Throws ENVIRONMENT_REFUSED if the token would be sent to GitHub's API in clear text. */
export function refuseClearToken(environment: Environment): void {
  const address = environment["GITHUB_API_URL"] ?? "";
  const url = URL.parse(address);
  if (address === "" || url?.protocol === "https:") return;
  if (url?.protocol === "http:" && (url.hostname === "localhost" || isLoopback(url.hostname))) return;
  throw new GateError(
    "ENVIRONMENT_REFUSED",
    "expected GITHUB_API_URL to be an https URL, got another: the github-token would be sent in clear text",
  );
}
