/** Whether a host, as an address or as it stands in a URL, is an address of this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host);
}
