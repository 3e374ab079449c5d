import { sharesBy, shortHosts } from "../names.ts";
import type { Target } from "../reading.ts";
import type { Directive } from "./directives.ts";

/** The servers of a group, or a host. */
export interface Upstream {
  targets: readonly Target[];
  /** Servers that a request can reach, each at most once. */
  peers: number;
  active: readonly string[];
  backups: readonly string[];
}

interface Server {
  host: string;
  line: number;
  /** null if it is not set, which means 1. */
  weight: number | null;
  isBackup: boolean;
  isDown: boolean;
}

/** Methods that use measurements, not only weights. */
const measuring = new Set(["least_conn", "least_time"]);

/** Returns the servers of an `upstream` block; null if a program chooses. */
export function upstreamOf(block: readonly Directive[]): Upstream | null {
  if (block.some(({ name }) => /_by_lua|^js_|^zone_sync|^resolver$/.test(name))) return null;
  const servers = block.filter(({ name }) => name === "server").map(serverOf);
  return upstreamFrom(
    servers,
    block.some(({ name }) => measuring.has(name)),
  );
}

export function hostAsUpstream(host: string, line: number): Upstream {
  return upstreamFrom([{ host, line, weight: null, isBackup: false, isDown: false }], false);
}

function upstreamFrom(servers: readonly Server[], measures: boolean): Upstream {
  const once = [...Map.groupBy(servers, roleOf).values()].flatMap(merged);
  const names = shortHosts(once.map(({ host }) => host));
  const named = once.map((server, index) => ({ ...server, name: names[index] ?? server.host }));
  const active = named.filter((server) => !isOut(server));
  const shares = measures || active.length < 2 ? [] : sharesBy(active.map(({ total }) => total));
  return {
    targets: named.map((server): Target => ({
      name: server.name,
      weight: isOut(server) ? null : server.weight,
      share: isOut(server) ? 0 : (shares[active.indexOf(server)] ?? null),
      line: server.line,
      ...(server.isBackup && { backup: true }),
      ...(server.isDown && { down: true }),
    })),
    peers: servers.filter(({ isDown }) => !isDown).length,
    active: active.map(({ name }) => name),
    backups: named.filter(({ isBackup, isDown }) => isBackup && !isDown).map(({ name }) => name),
  };
}

/** Several lines with the same address are one target, which is tried once per line. */
function roleOf({ host, isBackup, isDown }: Server): string {
  return `${host} ${isBackup} ${isDown}`;
}

function merged(lines: readonly Server[]): (Server & { total: number })[] {
  const [first] = lines;
  const total = lines.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  const isSet = lines.some(({ weight }) => weight !== null);
  return first === undefined ? [] : [{ ...first, weight: isSet ? total : null, total }];
}

function isOut({ isBackup, isDown }: Server): boolean {
  return isBackup || isDown;
}

function serverOf({ args: [host = "", ...settings], line }: Directive): Server {
  const weight = /^weight=(\d{1,9})$/.exec(settings.find((word) => word.startsWith("weight=")) ?? "")?.[1];
  return {
    host,
    line,
    weight: weight === undefined ? null : Number(weight),
    isBackup: settings.includes("backup"),
    isDown: settings.includes("down"),
  };
}
