interface Named {
  name: string;
  /** The host that it calls; null: not known. */
  host?: string | null;
}

/** The names, with the host or else a number where several are alike: `openai (api.example.com)`, `openai/gpt-4o #2`. */
export function toldApart<T extends Named>(list: readonly T[]): T[] {
  const isAlone = alone(list);
  const byHost = list.map((item) =>
    isAlone(item) || !item.host ? item : { ...item, name: `${item.name} (${item.host})` },
  );
  const isKnown = alone(byHost);
  return byHost.map((item, index) => (isKnown(item) ? item : { ...item, name: `${item.name} #${index + 1}` }));
}

function alone(list: readonly Named[]): (item: Named) => boolean {
  const counts = new Map<string, number>();
  for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ name }) => counts.get(name) === 1;
}

/** The host of a URL; null for anything else, a reference to the environment among it. */
export function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/.exec(url ?? "")?.[1] ?? null;
}

/** At most so many of the texts, and how many more there are. */
export function cut(texts: readonly string[], most: number): string[] {
  return texts.length <= most ? [...texts] : [...texts.slice(0, most), `${texts.length - most} more`];
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Hosts by their first label, where that tells them apart; addresses as they stand, with their port. */
export function shortHosts(hosts: readonly string[]): string[] {
  const labels = hosts.map(firstLabel);
  return new Set(labels).size === new Set(hosts).size ? labels : hosts.map((host) => host.replace(/:\d+$/, ""));
}

function firstLabel(host: string): string {
  if (/^[\d.]+(?::\d+)?$|^\[|^unix:|^[^.]+$/.test(host)) return host.replace(/^([^\d[].*):\d+$/, "$1");
  return host.slice(0, host.indexOf("."));
}

/** The share of each weight; null for all where one is not known or none is above 0. */
export function sharesBy(weights: readonly (number | null)[]): (number | null)[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? NaN), 0);
  return weights.map((weight) => (total > 0 && weight !== null ? weight / total : null));
}
