import type { TargetNames } from "./names.ts";
import type { Copy, MakeCopy, Original, Stage } from "./replica.ts";
import type { Refusal } from "../configuration/reading.ts";

/** Where the scripted provider serves. */
export interface ProviderAt {
  /** Without a slash at its end. */
  url: string;
  /** Host and port of a target's own server. */
  authority: (name: string) => string;
}

/** What the copy of a configuration will ask of the scripted provider. */
export interface Rehearsed {
  copy: Copy;
  /** Names of the targets that need a port of their own. */
  ports: readonly string[];
  /** Names of all targets that it calls. */
  targets: readonly string[];
}

/** Addresses that a copy gets as long as nothing serves it. */
export const nominal = { provider: 9000, gateway: 4000 } as const;

/** The stage for a copy. */
export function stageAt(
  names: TargetNames,
  provider: ProviderAt,
  { port, clientKey }: Pick<Stage, "port" | "clientKey">,
): Stage {
  return {
    port,
    clientKey,
    base: (target) => `${provider.url}/${names.of(target)}/v1`,
    authority: (target) => provider.authority(names.of(target)),
  };
}

/** The copy with nominal addresses, and what it needs: nothing is started for a configuration that is refused. */
export function rehearse(
  make: MakeCopy,
  original: Original,
  names: TargetNames,
  at: Pick<Stage, "port" | "clientKey">,
): Rehearsed | { refuse: Refusal } {
  const ports = new Map<string, number>();
  const targets = new Set<string>();
  const seen: TargetNames = {
    ...names,
    of: (configured) => {
      const name = names.of(configured);
      targets.add(name);
      return name;
    },
  };
  const authority = (name: string): string => {
    const port = ports.get(name) ?? names.port(name) ?? nominal.provider + 1 + ports.size;
    ports.set(name, port);
    return `127.0.0.1:${port}`;
  };
  const made = make(original, stageAt(seen, { url: `http://127.0.0.1:${nominal.provider}`, authority }, at));
  if (made.refuse !== null) return { refuse: made.refuse };
  return { copy: made, ports: [...ports.keys()], targets: [...targets] };
}
