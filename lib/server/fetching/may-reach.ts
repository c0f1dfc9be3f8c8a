import "server-only";
import ipaddr from "ipaddr.js";

/**
 * Which addresses a page may be fetched from: those of the public internet, and those that the installation names.
 *
 * @param allowed networks in CIDR notation beside the public internet
 * @returns a judge of addresses; one that cannot be read is refused, and so are loopback, private, link-local,
 *   carrier's, reserved, multicast and tunnelled ones (IANA special-purpose registries, RFC 6890)
 */
export function mayReach(allowed: readonly string[]): (address: string) => boolean {
  const networks = allowed.map((network) => ipaddr.parseCIDR(network));
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    const isNamed = networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
    return isNamed || parsed.range() === "unicast";
  };
}
