/** A host that stands for another machine on every network, or for none: an address, a single label, a name that is not public. */
const local = /^(?:[\d.]+|[^.]+|.*\.(?:localhost|local|internal|lan|home\.arpa))$/i;
/** A host that a reader is meant to replace: `your-resource.openai.azure.com`, `YOUR_HOST`. */
const placeholder = /(?:^|\.)(?:your|my-|[A-Z]{2,}[A-Z-]*\.)/;

/** Whether the host of a base URL is a fact about the provider: neither the reader's own machine nor a placeholder. */
export function isProvidersHost(url: string): boolean {
  const host = /^https:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
  return host !== "" && !local.test(host) && !placeholder.test(host);
}
