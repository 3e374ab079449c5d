/** The names with a number where several are alike: `openai/gpt-4o #2`. */
export function toldApart<T extends { name: string }>(list: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return list.map((item, index) =>
    counts.get(item.name) === 1 ? item : { ...item, name: `${item.name} #${index + 1}` },
  );
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
