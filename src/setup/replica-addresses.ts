import type { ProposedTarget } from "./targets.ts";
import { logOf } from "./gateway-text.ts";
import type { Setup } from "./setups.ts";

/** Gateways whose log calls a target by its address. */
const byAddress = new Set(["envoy", "nginx"]);
/** Ports of the scripted provider in a replica, above those of common services. */
const firstPort = 19_001;

/** The setups with an address of 127.0.0.1 for each target that a log names by one: a replica serves the target there. */
export function withReplicaAddresses(setups: readonly Setup[], withLogs: boolean): Setup[] {
  let next = firstPort;
  return setups.map((setup) => {
    if (!byAddress.has(setup.gateway) || logOf(setup, withLogs) === null) return setup;
    const ports = new Map<string, number>();
    const addressed = (target: ProposedTarget): ProposedTarget => {
      if (target.aliases.some((alias) => /^127\.0\.0\.1:\d+$/.test(alias))) return target;
      const port = ports.get(target.name) ?? next++;
      ports.set(target.name, port);
      return { ...target, aliases: [...target.aliases, `127.0.0.1:${port}`] };
    };
    return { ...setup, routes: setup.routes.map((route) => ({ ...route, targets: route.targets.map(addressed) })) };
  });
}
