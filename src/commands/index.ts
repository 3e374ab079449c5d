import type { Command } from "./command.ts";

/** A command in the list of commands. Its code is loaded when it is asked for: most starts need one of them. */
export interface ListedCommand {
  name: string;
  /** One line of `--help`. */
  says: string;
  load(): Promise<Command>;
}

/** Every command, in the order of `--help`. */
export const commands: readonly ListedCommand[] = [
  {
    name: "run",
    says: "run the gate once and write the evidence",
    load: async () => (await import("./run.ts")).run,
  },
  {
    name: "merge",
    says: "decide a run that was divided into shards",
    load: async () => (await import("./merge.ts")).merge,
  },
  {
    name: "lint",
    says: "check a route manifest and its traffic files, offline",
    load: async () => (await import("./lint.ts")).lint,
  },
  {
    name: "map",
    says: "print the worst-case calls of a gateway's configuration",
    load: async () => (await import("./map.ts")).map,
  },
  {
    name: "init",
    says: "write a manifest from a gateway's configuration",
    load: async () => (await import("./init.ts")).init,
  },
  {
    name: "replica",
    says: "start a gateway with your configuration in front of the scripted provider",
    load: async () => (await import("./replica.ts")).replica,
  },
  {
    name: "demo",
    says: "gate three example routes on loopback",
    load: async () => (await import("./demo.ts")).demo,
  },
  {
    name: "provider",
    says: "start the scripted provider: the witness behind a gateway",
    load: async () => (await import("./provider.ts")).provider,
  },
  {
    name: "contract",
    says: "check or pin the documented facts",
    load: async () => (await import("./contract.ts")).contract,
  },
  {
    name: "verify",
    says: "derive a bundle's decision again and compare",
    load: async () => (await import("./verify.ts")).verify,
  },
  {
    name: "compare",
    says: "explain how two bundles differ",
    load: async () => (await import("./compare.ts")).compare,
  },
  {
    name: "explain",
    says: "print a rule and how to fix its findings",
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "limits",
    says: "print every limit",
    load: async () => (await import("./limits.ts")).limits,
  },
];
