/**
 * Whether a repository path matches a pattern: `*` matches any characters except `/`, `**` any characters, and `**` before a
 * slash also no folder. Case-sensitive. Takes at most pattern × path steps.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const tokens = pattern.match(/\*\*\/|\*\*|\*|[^*]/g) ?? [];
  // For each position of the path: whether the pattern so far can match up to it.
  let reached = Array.from({ length: path.length + 1 }, (_, place) => place === 0);
  for (const token of tokens) reached = (steps[token] ?? literal(token))(reached, path);
  return reached.at(-1) === true;
}

type Step = (reached: readonly boolean[], path: string) => boolean[];

const steps: Readonly<Record<string, Step>> = {
  "**": (reached) => onwards(reached, () => true),
  "*": (reached, path) => onwards(reached, (place) => path[place - 1] !== "/"),
  "**/": (reached, path) =>
    onwards(reached, () => true).map((is, place) => reached[place] === true || (is && path[place - 1] === "/")),
};

/** Extends every reached position while the next character is allowed. */
function onwards(reached: readonly boolean[], allows: (place: number) => boolean): boolean[] {
  let running = false;
  return reached.map((is, place) => (running = is || (running && allows(place))));
}

function literal(character: string): Step {
  return (reached, path) => reached.map((_, place) => reached[place - 1] === true && path[place - 1] === character);
}
