/** More than the pointers of any format: what is kept stays small whatever it is asked for. */
const kept = 100;

/**
 * Returns a function of a text that keeps its latest results, for texts that come again with every row of a log. A result
 * must not change: only what is readonly may be kept.
 */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    const value = make(text);
    if (made.size >= kept) made.clear();
    made.set(text, { value });
    return value;
  };
}
