import { exitCodes } from "../core/exit-codes.ts";
import type { Bundle, EffectiveRoute, FindingArg } from "../generated/types.ts";
import { whyUnrun } from "../probe/why-unrun.ts";
import { changedFiles } from "./changed-files.ts";

type Show = (value: FindingArg) => string;

const shownRoutes = 5;
const shownNames = 10;

/** What the next person needs, as name and text of each line. Empty for `promote` and `none`. */
export function handOff(bundle: Bundle, show: Show): (readonly [what: string, text: string])[] {
  const { overall } = bundle.decision;
  if (overall === "promote" || overall === "none") return [];
  const { head_sha } = bundle.run;
  const commit = head_sha === null ? "" : `, at commit ${show(head_sha)}`;
  const unknown = unknowns(bundle, show).join("; ");
  const changed = changedFiles(bundle, show);
  const isForeign = bundle.promotion.obstacle === "fork";
  return [
    [
      "Repeat it",
      isForeign ? "in a pull request from a branch of this repository" : `${show(command(bundle))}${commit}`,
    ],
    ["Result", `${overall}, exit code ${exitCodes[overall]}`],
    ...(changed === "" ? [] : [["Changed files", changed] as const]),
    ...(unknown === "" ? [] : [["Still unknown", unknown] as const]),
  ];
}

/** The same run on the command line. URL, TOKEN and COMMAND are placeholders for inputs that the evidence does not contain. */
function command(bundle: Bundle): string {
  const { manifest, evidence, decision, promotion } = bundle;
  const routes = manifest.routes.filter(({ id }) => id in decision.routes);
  const isNarrow = routes.length < manifest.routes.length && routes.length <= shownRoutes;
  const used = gatewaysOf(routes);
  const name = (gateway: string): string => (Object.keys(manifest.gateways).length === 1 ? "" : `${gateway}=`);
  // The command line starts one replica at a time.
  const [replica = null] = (evidence.replicas ?? []).filter(({ gateway }) => used.includes(gateway));
  const others = used.filter((gateway) => gateway !== replica?.gateway);
  const credentials = others.flatMap((gateway) => {
    const variable = manifest.gateways[gateway]?.credential ?? null;
    return variable === null ? [] : [`--credentials ${name(gateway)}${variable}`];
  });
  const witnessed = evidence.gateways.filter(({ gateway, witness }) => witness !== "none" && others.includes(gateway));
  const endpoints = manifest.logs.flatMap(({ endpoint }) => endpoint ?? []);
  const isClient = routes.some(({ checks }) => checks.some(({ via }) => via === "client"));
  return [
    `fallback-gate run --manifest ${manifest.file}`,
    ...(promotion.base === null ? [] : [`--base ${promotion.base.sha}`]),
    ...(isNarrow ? routes.map(({ id }) => `--route ${id}`) : []),
    ...(replica === null ? [] : [["--replica", ...replica.files.slice(0, 1).map(({ file }) => file)].join(" ")]),
    ...others.map((gateway) => (name(gateway) === "" ? "--gateway-url URL" : `--gateways ${gateway}=URL`)),
    ...credentials,
    ...[...new Set(endpoints)].map((endpoint) => `--logs ${endpoint}=URL`),
    ...witnessed.map(({ gateway }) => `--witness ${name(gateway)}URL --witness-token ${name(gateway)}TOKEN`),
    ...(isClient ? ["--client COMMAND"] : []),
  ].join(" ");
}

function gatewaysOf(routes: readonly EffectiveRoute[]): string[] {
  return [...new Set(routes.flatMap(({ checks }) => checks.map(({ gateway }) => gateway)))];
}

function bounded(names: readonly string[], show: Show): string {
  const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
  return [...names.slice(0, shownNames).map(show), ...more].join(", ");
}

function unknowns({ evidence, promotion, decision }: Bundle, show: Show): string[] {
  const routes = evidence.routes.filter(({ route }) => route in decision.routes);
  const unrun = Map.groupBy(
    routes.flatMap((route) => route.unrun),
    ({ reason }) => reason,
  );
  const vague = routes.flatMap(({ exchanges }) => exchanges.filter(({ ledger }) => ledger.attempts.bound !== "exact"));
  const unread = evidence.contracts.filter(({ state }) => state === "unavailable" || state === "unchecked");
  return [
    ...(promotion.obstacle === null || promotion.base !== null
      ? []
      : ["whether any share rises: base and head were not compared"]),
    ...[...unrun].map(
      ([reason, checks]) =>
        `the result of ${checks.length} check${checks.length === 1 ? "" : "s"} not run: ${whyUnrun[reason]}`,
    ),
    ...(vague.length === 0
      ? []
      : [`the exact number of attempts of ${vague.length} request${vague.length === 1 ? "" : "s"}`]),
    ...(unread.length === 0
      ? []
      : [
          `the current documentation of ${bounded(
            unread.map(({ contract }) => contract),
            show,
          )}`,
        ]),
  ];
}
