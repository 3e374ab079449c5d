/**
 * The pairs of a GITHUB_OUTPUT or GITHUB_ENV file as the runner reads it: `name=value`, or `name<<end` with the value
 * on the lines up to `end`; the last of a name wins. Throws where the runner would fail the step.
 */
export function readOutputFile(text: string): Record<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line !== "") pairs.set(...readPair(line, lines));
  }
  return Object.fromEntries(pairs);
}

function readPair(line: string, rest: string[]): [name: string, value: string] {
  const [, name = "", operator, tail = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (operator === undefined) throw new Error(`invalid format: ${line}`);
  if (name === "") throw new Error(`invalid name: ${line}`);
  if (operator === "=") return [name, tail];
  const end = rest.indexOf(tail);
  if (tail === "" || end < 0) throw new Error(`invalid value: ${line}`);
  const value = rest.splice(0, end + 1).slice(0, -1);
  return [name, value.join("\n")];
}
