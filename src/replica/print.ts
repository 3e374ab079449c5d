import type { Copy, ReplicaChange } from "./replica.ts";

const reasons: Readonly<Record<ReplicaChange["reason"], string>> = {
  address: "address of a target",
  credential: "credential",
  provider: "of another provider",
  listener: "the copy's own address",
  process: "how the copy is run",
  transport: "plain HTTP on loopback",
  outgoing: "calls something that is no target",
  code: "your own code",
  name: "what headers call the target",
  unknown: "not known to be harmless",
};

/**
 * Every change of a copy, one line each: place, key, reason and new value, below a line with their number. The old value may be
 * a credential. Changes name files from the folder of the original.
 */
export function changeLines({ changes }: Pick<Copy, "changes">, original: string): string[] {
  const folder = original.replace(/[^/]*$/, "");
  const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"} in the copy:`;
  const lines = changes.map(
    ({ file, line, key, reason, now }) =>
      `  ${folder}${file}:${line}  ${key}  (${reasons[reason]})  ${now === null ? "removed" : `now ${now}`}`,
  );
  return changes.length === 0 ? ["no change in the copy"] : [count, ...lines];
}

const shownChanges = 12;

/** The first of these lines, and how to see the others. */
export function firstChanges(lines: readonly string[]): string[] {
  const more = lines.length - 1 - shownChanges;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, 1 + shownChanges), `  and ${more} more: fallback-gate replica --dry-run lists all`];
}

/** What a client of a replica needs. */
export interface Bound {
  manifestFile: string;
  /** The gateway's name, if the manifest has several; else null. */
  gateway: string | null;
  url: string;
  witness: { url: string; token: string };
  key: string;
  variables: readonly string[];
  /** The path of the file with the replica's facts. */
  factsFile: string;
}

/** The addresses of a replica, and the command that runs the gate against it. */
export function boundLines(bound: Bound): string[] {
  const { url, witness, key, variables } = bound;
  const set = variables.length === 0 ? "the manifest names no variable for it" : `set ${variables.join(", ")} to it`;
  return [
    `gateway        ${url}`,
    `witness        ${witness.url}`,
    `witness-token  ${witness.token}`,
    `client key     ${key} (${set})`,
    "Run the gate in another terminal, in this folder:",
    `  ${runCommand(bound)}`,
    "Stop with Ctrl-C.",
  ];
}

/** One line for a shell. Gateways of the manifest that are not the replica have to be added. */
export function runCommand({ manifestFile, gateway, url, witness, key, variables, factsFile }: Bound): string {
  const named = (value: string): string => (gateway === null ? value : `${gateway}=${value}`);
  return [
    ...variables.map((variable) => `${variable}=${key}`),
    `fallback-gate run --manifest ${manifestFile}`,
    `${gateway === null ? "--gateway-url" : "--gateways"} ${named(url)}`,
    ...variables.map((variable) => `--credentials ${named(variable)}`),
    `--witness ${named(witness.url)} --witness-token ${named(witness.token)}`,
    `--replica-facts "$(cat ${factsFile})"`,
  ].join(" ");
}
