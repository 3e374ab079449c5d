import { sharesBy } from "../names.ts";
import type { Target } from "../reading.ts";
import { type Line, type Section, settingOf } from "./sections.ts";

/** Algorithms that draw by weight. The others choose by measurements or in order. */
const weighted = new Set([
  "roundrobin",
  "static-rr",
  "random",
  "source",
  "hash",
  "uri",
  "url_param",
  "hdr",
  "rdp-cookie",
]);

export interface Servers {
  targets: readonly Target[];
  /** The server of `use-server … if TRUE`, which gets every request first. */
  first: string | null;
}

/** Returns the servers of a backend with their shares. */
export function serversOf(section: Section): Servers {
  const defaults = section.lines.filter(({ words }) => words[0] === "default-server").at(-1);
  const servers = section.lines.flatMap((line) => serverLines(line, defaults));
  const first =
    section.lines.find(({ words }) => words[0] === "use-server" && words.slice(2).join(" ") === "if TRUE")?.words[1] ??
    null;
  const chosen = section.lines.some(({ words }) => words[0] === "use-server");
  const algorithm = settingOf(section, "balance")?.value.words[1] ?? "roundrobin";
  const isDrawn = !chosen && weighted.has(algorithm.replace(/\(.*/, ""));
  const active = servers.filter(({ isOut }) => !isOut);
  const shares = isDrawn && active.length > 1 ? sharesBy(active.map(({ weight }) => weight ?? 1)) : [];
  const targets = servers.map((server): Target => ({
    name: server.name,
    weight: server.isOut ? null : server.weight,
    share: shareOf(server, shares[active.indexOf(server)] ?? null, first),
    line: server.line,
    ...(server.isBackup && { backup: true }),
    ...(server.isDown && { down: true }),
  }));
  return {
    targets:
      first === null
        ? targets
        : targets.toSorted((one, other) => Number(other.name === first) - Number(one.name === first)),
    first,
  };
}

function shareOf({ name, isOut }: Server, drawn: number | null, first: string | null): number | null {
  if (first !== null) return name === first ? 1 : 0;
  return isOut ? 0 : drawn;
}

interface Server {
  name: string;
  line: number;
  /** null if it is not set (which means 1) or not a plain number. */
  weight: number | null;
  isBackup: boolean;
  isDown: boolean;
  isOut: boolean;
}

/** `server-template` defines several servers. */
function serverLines({ words, line }: Line, defaults: Line | undefined): Server[] {
  const [kind, name = "", second = ""] = words;
  const settings = words.slice(kind === "server" ? 3 : 4);
  if (kind === "server") return [serverOf(name, settings, line, defaults)];
  if (kind !== "server-template") return [];
  const [, from = "1", to = ""] = /^(?:(\d{1,4})-)?(\d{1,4})$/.exec(second) ?? [];
  const count = Math.max(0, Number(to || 0) - Number(from) + 1);
  return Array.from({ length: count }, (_, index) =>
    serverOf(`${name}${Number(from) + index}`, settings, line, defaults),
  );
}

function serverOf(name: string, settings: readonly string[], line: number, defaults: Line | undefined): Server {
  const has = (word: string) =>
    settings.includes(word) || (defaults?.words.includes(word) === true && !settings.includes(`no-${word}`));
  const weight = [settings, defaults?.words ?? []].flatMap((all) => {
    const index = all.indexOf("weight");
    return index < 0 ? [] : [all[index + 1] ?? ""];
  })[0];
  const [isBackup, isDown] = [has("backup"), has("disabled")];
  return {
    name,
    line,
    weight: weight !== undefined && /^\d{1,3}$/.test(weight) ? Number(weight) : null,
    isBackup,
    isDown,
    isOut: isBackup || isDown,
  };
}
