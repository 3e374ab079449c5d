/** One page of a list, with the Link header by which GitHub tells of the others. */
export function pageOf<Item>(
  { path, query }: { path: string; query: URLSearchParams },
  items: readonly Item[],
): { shown: readonly Item[]; headers: Record<string, string> } {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string =>
    `<http://github/api/v3${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  return {
    shown: items.slice((page - 1) * size, page * size),
    headers: page < last ? { link: `${link(page + 1, "next")}, ${link(last, "last")}` } : {},
  };
}
