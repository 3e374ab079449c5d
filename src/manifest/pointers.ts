const field = String.raw` *(?:/[^{},=~]*(?:~[01][^{},=~]*)*|[^ /{},=][^{},=]*)=[^{},]*`;
const step = String.raw`\*?\{${field}(?:,${field})*\}|\*|[^/*{}~]*(?:~[01][^/*{}~]*)*`;
const whole = new RegExp(`^(?:/(?:${step}))+$`);
const each = new RegExp(`/(${step})`, "g");

/**
 * The steps of a pointer into a traffic file, such as `/routes/{name=chat}/weight`: keys as in RFC 6901, braces for the entry
 * with these fields, `*` for every entry. null where it is none.
 */
export function pointerSteps(pointer: string): string[] | null {
  return whole.test(pointer) ? Array.from(pointer.matchAll(each), ([, text = ""]) => text) : null;
}
