import { BlockList, isIPv4, isIPv6 } from "node:net";

/** IPv4 ranges that are not global unicast (IANA special-purpose registry, RFC 6890), and Azure's wire server. */
const notGlobalV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
] as const;

/**
 * Refused parts of the global unicast range (RFC 4291 2.4): protocol assignments including Teredo, documentation, and 6to4,
 * which wraps IPv4.
 */
const globalV6 = ["2000::/3"] as const;
const notGlobalV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"] as const;

const refusedV4 = ranges("ipv4", notGlobalV4);
const allowedV6 = ranges("ipv6", globalV6);
const refusedV6 = ranges("ipv6", notGlobalV6);

/**
 * Whether an IP address is global unicast, so not of this machine, its network or its cloud. IPv4 inside IPv6 and addresses
 * with a zone are always refused.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refusedV4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  return allowedV6.check(address, "ipv6") && !refusedV6.check(address, "ipv6");
}

function ranges(family: "ipv4" | "ipv6", blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = "", bits] = block.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
