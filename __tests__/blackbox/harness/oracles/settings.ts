/** What a run was told, by the names of the action's inputs. */
export type Settings = ReadonlyMap<string, string>;

/** The settings in the inputs of a step, and in the arguments of a command. */
export function settingsOf(env: Readonly<Record<string, string>>, args: readonly string[] = []): Settings {
  const inputs = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith("INPUT_") ? [[name.slice(6).toLowerCase(), value] as const] : [],
  );
  const options = args.flatMap((arg, index) => {
    const [, name = "", value = args[index + 1] ?? ""] = /^--([a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    return name === "" ? [] : [[name, value] as const];
  });
  const all = Map.groupBy([...inputs, ...options], ([name]) => name);
  return new Map(Array.from(all, ([name, pairs]) => [name, pairs.map(([, value]) => value).join("\n")]));
}

interface Line {
  /** `default` where the line has none. */
  name: string;
  value: string;
}

/** The `name=value` lines of a setting. */
export function linesOf(settings: Settings, name: string): Line[] {
  return (settings.get(name) ?? "").split("\n").flatMap((line) => {
    const [, key = "default", value = ""] = /^\s*(?:([\w-]+)=)?(.*?)\s*$/u.exec(line) ?? [];
    return value === "" ? [] : [{ name: key, value }];
  });
}

/** The ports of the URLs of these settings, each with the name of its line. */
export function portsOf(settings: Settings, ...names: readonly string[]): { name: string; port: number }[] {
  return names.flatMap((setting) =>
    linesOf(settings, setting).flatMap(({ name, value }) => {
      const port = Number(/^https?:\/\/[^/:]+:(\d+)/u.exec(value)?.[1] ?? 0);
      return port === 0 ? [] : [{ name, port }];
    }),
  );
}
