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
}

/** Gateways with a built-in dialect. */
const known: Readonly<Record<string, GatewayKind>> = {
  litellm: { says: "LiteLLM", dialect: "litellm", credential: "STAGING_KEY", starts: true, namesTarget: true },
  portkey: { says: "Portkey", dialect: "portkey", credential: null, starts: true, namesTarget: true },
  envoy: { says: "Envoy", dialect: "envoy", credential: "GATEWAY_KEY", starts: true, namesTarget: false },
  nginx: { says: "nginx", dialect: "nginx", credential: "GATEWAY_KEY", starts: true, namesTarget: false },
  haproxy: { says: "HAProxy", dialect: "haproxy", credential: "GATEWAY_KEY", starts: true, namesTarget: false },
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
    }
  );
}
