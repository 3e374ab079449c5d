import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { isPublicAddress } from "../../../src/adapters/http/public-address.ts";

const publicAddresses = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "140.82.121.4",
  "168.63.129.15",
  "168.63.129.17",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.1.0",
  "192.169.0.0",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "2001:200::1",
  "2001:4860:4860::8888",
  "2606:4700::6810:84e5",
  "2a00:1450:4001:80b::200e",
  "3ffe::1",
];

const refusedAddresses = [
  ["0.0.0.0", "this host"],
  ["0.255.255.255", "this network"],
  ["10.0.0.0", "private"],
  ["10.255.255.255", "private"],
  ["100.64.0.0", "shared address space"],
  ["100.100.100.200", "a cloud's metadata"],
  ["100.127.255.255", "shared address space"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.255", "loopback"],
  ["168.63.129.16", "a cloud's wire server"],
  ["169.254.0.0", "link-local"],
  ["169.254.169.254", "a cloud's metadata"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.0.0.1", "protocol assignments"],
  ["192.0.2.1", "documentation"],
  ["192.88.99.1", "6to4 relay"],
  ["192.168.0.1", "private"],
  ["192.168.255.255", "private"],
  ["198.18.0.1", "benchmarks"],
  ["198.19.255.255", "benchmarks"],
  ["198.51.100.1", "documentation"],
  ["203.0.113.1", "documentation"],
  ["224.0.0.1", "multicast"],
  ["239.255.255.255", "multicast"],
  ["240.0.0.1", "reserved"],
  ["255.255.255.255", "broadcast"],
  ["::", "unspecified"],
  ["::1", "loopback"],
  ["::7f00:1", "IPv4-compatible loopback"],
  ["::ffff:127.0.0.1", "IPv4-mapped loopback"],
  ["::ffff:7f00:1", "IPv4-mapped loopback in hex"],
  ["::ffff:8.8.8.8", "IPv4-mapped, whatever it maps"],
  ["64:ff9b::7f00:1", "NAT64 of loopback"],
  ["64:ff9b:1::1", "local NAT64"],
  ["100::1", "discard"],
  ["2001::1", "Teredo"],
  ["2001:1ff:ffff::1", "protocol assignments"],
  ["2001:db8::1", "documentation"],
  ["2002:7f00:1::1", "6to4 of loopback"],
  ["3fff::1", "documentation"],
  ["4000::1", "not allocated"],
  ["5f00::1", "segment routing"],
  ["fc00::1", "unique local"],
  ["fd00:ec2::254", "a cloud's metadata"],
  ["fe80::1", "link-local"],
  ["fe80::1%eth0", "a zone"],
  ["2001:4860:4860::8888%eth0", "a zone"],
  ["fec0::1", "site-local"],
  ["ff02::1", "multicast"],
  ["localhost", "no address"],
  ["", "no address"],
  ["127.1", "no address"],
] as const;

for (const address of publicAddresses) test(`${address} is public`, () => assert.equal(isPublicAddress(address), true));

for (const [address, what] of refusedAddresses)
  test(`${address} is refused: ${what}`, () => assert.equal(isPublicAddress(address), false));

test("no IPv4 address becomes public by being wrapped in IPv6", () => {
  const wraps = ["::ffff:", "::", "64:ff9b::"];
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom(...wraps), (address, wrap) => !isPublicAddress(`${wrap}${address}`)),
  );
});
