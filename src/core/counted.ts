/** Returns a number with what it counts: `1 route`, `2 routes`. `many`: the plural, where it is more than an `s`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
