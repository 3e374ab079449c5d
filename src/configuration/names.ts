interface Named {
  name: string;
  /** The host that it calls; null if unknown. */
  host?: string | null;
}

/** Makes equal names different, with the host or else a number: `openai (api.example.com)`, `openai/gpt-4o #2`. */
export function withUniqueNames<T extends Named>(list: readonly T[]): T[] {
  const isUnique = uniqueIn(list);
  const byHost = list.map((item) =>
    isUnique(item) || !item.host ? item : { ...item, name: `${item.name} (${item.host})` },
  );
  const isUniqueByHost = uniqueIn(byHost);
  return byHost.map((item, index) => (isUniqueByHost(item) ? item : { ...item, name: `${item.name} #${index + 1}` }));
}

function uniqueIn(list: readonly Named[]): (item: Named) => boolean {
  const counts = new Map<string, number>();
  for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ name }) => counts.get(name) === 1;
}

/** Returns the host of a URL; null for anything else, such as an environment reference. */
export function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/.exec(url ?? "")?.[1] ?? null;
}

/** Returns at most this many texts, and the number of the others. */
export function cut(texts: readonly string[], most: number): string[] {
  return texts.length <= most ? [...texts] : [...texts.slice(0, most), `${texts.length - most} more`];
}

/** Capitalises the first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Shortens hosts to their first label if that is unique. Addresses are kept, with their port. */
export function shortHosts(hosts: readonly string[]): string[] {
  const labels = hosts.map(firstLabel);
  return new Set(labels).size === new Set(hosts).size ? labels : hosts.map((host) => host.replace(/:\d+$/, ""));
}

function firstLabel(host: string): string {
  if (/^[\d.]+(?::\d+)?$|^\[|^unix:|^[^.]+$/.test(host)) return host.replace(/^([^\d[].*):\d+$/, "$1");
  return host.slice(0, host.indexOf("."));
}

/** Returns the share of each weight; null for all if one is unknown or none is above 0. */
export function sharesBy(weights: readonly (number | null)[]): (number | null)[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? NaN), 0);
  return weights.map((weight) => (total > 0 && weight !== null ? weight / total : null));
}
