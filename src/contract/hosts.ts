/** A host that is not one public machine: an IP address, a single label or a private name. */
const local = /^(?:[\d.]+|[^.]+|.*\.(?:localhost|local|internal|lan|home\.arpa))$/i;
/** A placeholder for the reader to replace: `your-resource.openai.azure.com`, `YOUR_HOST`. */
const placeholder = /(?:^|\.)(?:your|my-|[A-Z]{2,}[A-Z-]*\.)/;

/** Whether the host of a base URL belongs to the provider: neither a local machine nor a placeholder. */
export function isProvidersHost(url: string): boolean {
  const host = /^https:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
  return host !== "" && !local.test(host) && !placeholder.test(host);
}
