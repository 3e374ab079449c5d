/** Whether evidence can hold the path of a file of the repository (manifest.schema.json, RepositoryPath). */
export function isRepositoryPath(text: string): boolean {
  return /^[A-Za-z0-9._-][A-Za-z0-9._/-]{0,511}$/.test(text);
}
