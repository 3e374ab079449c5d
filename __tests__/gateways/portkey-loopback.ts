// Loaded into Portkey's process before Portkey, which has no option for the address and listens on all of them.
import { Server, type AddressInfo } from "node:net";

Server.prototype.listen = new Proxy(Reflect.get(Server.prototype, "listen"), {
  apply: (listen, server: Server, [where, ...others]: unknown[]) => {
    server.once("listening", () => console.log(`loopback port ${portOf(server.address())}`));
    const callbacks = others.filter((other) => typeof other === "function");
    return Reflect.apply(listen, server, [{ ...asOptions(where), host: "127.0.0.1" }, ...callbacks]);
  },
});

// The test's process holds the other end: without it there is nobody to serve.
process.stdin.once("end", () => process.exit()).resume();

function asOptions(where: unknown): object {
  return typeof where === "object" && where !== null ? where : { port: Number(where) };
}

function portOf(address: AddressInfo | string | null): number | string {
  return typeof address === "object" && address !== null ? address.port : "none";
}
