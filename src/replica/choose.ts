import { GateError } from "../core/errors.ts";
import { matchesPath } from "../core/path-pattern.ts";
import type { EffectiveManifest } from "../generated/types.ts";

/** Which gateway of the manifest the replica stands for, and with which file. */
export interface Chosen {
  gateway: string;
  /** null: the manifest names none. */
  file: string | null;
}

type Gateways = Pick<EffectiveManifest, "gateways">;

/** The gateway that a configuration belongs to; without one, the gateway whose `config` names one. Throws INPUT_INVALID if several may be meant. */
export function chosenGateway({ gateways }: Gateways, file: string | null): Chosen {
  const all = Object.entries(gateways).map(([gateway, { config }]) => ({ gateway, config }));
  const meant = all.filter(({ config }) =>
    file === null ? firstConfiguration(config) !== null : config.some((pattern) => matchesPath(file, pattern)),
  );
  const [only, ...more] = all.length === 1 || meant.length === 0 ? all : meant;
  if (only !== undefined && more.length === 0)
    return { gateway: only.gateway, file: file ?? firstConfiguration(only.config) };
  const message = `expected the configuration of one gateway, got several gateways that it may belong to: ${[only, ...more].map((each) => each?.gateway).join(", ")}`;
  const remedy =
    "Name the file under `gateways.NAME.config` of its gateway alone, and write `fallback-gate replica FILE`.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

/** The first entry that names a file and not a pattern or a script. */
function firstConfiguration(config: readonly string[]): string | null {
  return config.find((path) => !path.includes("*") && /\.(?:ya?ml|json|conf|cfg)$/.test(path)) ?? null;
}
