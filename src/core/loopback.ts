/** Whether a host, as an address or from a URL, is a loopback address. */
export function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host);
}
