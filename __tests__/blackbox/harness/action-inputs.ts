import { parse } from "yaml";

/**
 * The `INPUT_*` variables that a runner gives to an action: the defaults of its action.yml, unset inputs as empty
 * strings, spaces in names as `_` and dashes kept. Throws on an expression other than `${{ github.token }}`.
 */
export function inputVariables(
  actionYml: string,
  inputs: Readonly<Record<string, string>>,
  githubToken: string,
): Record<string, string> {
  const declared: Record<string, { default?: string }> = parse(actionYml).inputs ?? {};
  const values = new Map(Object.entries(inputs));
  for (const [name, input] of Object.entries(declared)) {
    if (!values.has(name)) values.set(name, evaluate(input.default ?? "", githubToken));
  }
  return Object.fromEntries(Array.from(values, ([name, value]) => [variableName(name), value]));
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(value: string, githubToken: string): string {
  const result = value.replace(/\$\{\{ *github\.token *\}\}/g, githubToken);
  if (result.includes("${{")) throw new Error(`expected no expression but github.token, got ${value}`);
  return result;
}
