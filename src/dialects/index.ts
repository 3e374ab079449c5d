import type { Dialect, DialectName } from "../generated/types.ts";
import { envoy } from "./envoy.ts";
import { generic } from "./generic.ts";
import { haproxy } from "./haproxy.ts";
import { litellm } from "./litellm.ts";
import { nginx } from "./nginx.ts";
import { portkey } from "./portkey.ts";
import { traefik } from "./traefik.ts";

/** The built-in dialects. Each was measured on the real gateway. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  generic,
  envoy,
  haproxy,
  litellm,
  nginx,
  portkey,
  traefik,
};
