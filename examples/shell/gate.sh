#!/usr/bin/env bash
# Gates the commits of this branch wherever there are Git, Node 24.4 or newer and your gateway:
#   BASE=origin/main STAGING_KEY=... bash gate.sh
# More options are passed on, such as --exit-zero for advice only.
# Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
set -euo pipefail

export FALLBACK_GATE_PROVIDER_TOKEN
FALLBACK_GATE_PROVIDER_TOKEN=$(node -p 'crypto.randomUUID()')
work=$(mktemp -d)
set -m # npx does not pass a signal on, so the provider gets a process group, which is ended as a whole
npx --yes fallback-gate@1 provider --json >"$work/provider.json" & # counts the calls behind the gateway
provider=$!
set +m
trap 'kill -- "-$provider" 2>/dev/null || true; rm -rf "$work"' EXIT
until [[ -s $work/provider.json ]]; do
  kill -0 "$provider" # ends this script if the provider did not start
  sleep 0.1
done
PROVIDER_URL=$(node -p 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).url' "$work/provider.json")
export PROVIDER_URL

# You write this script. It starts the gateway in the background, with its output in a file and the targets at
# $PROVIDER_URL/TARGET/v1, waits until it answers, and prints its URL. Without a gateway a rollback passes.
gateway_url=$(bash gateway/start.sh) || gateway_url=""

npx --yes fallback-gate@1 run --base "${BASE:-origin/main}" --gateway-url="$gateway_url" --credentials STAGING_KEY \
  --witness "$PROVIDER_URL" --witness-token "$FALLBACK_GATE_PROVIDER_TOKEN" "$@"
