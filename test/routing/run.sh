#!/bin/sh
# Runs the routing tests: real Traefik on its real ports, real backends, real clients, all inside a network namespace
# of their own that has a loopback interface and nothing else. Arguments go to vitest.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != inside ]; then
  flags='--mount --net'
  [ "$(id -u)" -eq 0 ] || flags="--user --map-root-user $flags"
  # shellcheck disable=SC2086 # the flags are words
  if command -v ip >/dev/null && unshare $flags true 2>/dev/null; then
    exec unshare $flags sh "$0" inside "$@"
  fi
  echo "run.sh: no namespace can be made here (it takes unshare, ip, and root or user namespaces)" >&2
  exec npx vitest run --config "$here/../../vitest.routing.config.ts" "$@"
fi
shift

ip link set lo up
mount -t tmpfs tmpfs /run
# The names of the stack's network: each service has an address of its own, so that it can have its own port 80.
cat /etc/hosts "$here/bed/hosts" >/run/hosts
mount --bind /run/hosts /etc/hosts
export ROUTING_BED=/run/bed
mkdir -p "$ROUTING_BED"

status=0
npx vitest run --config "$here/../../vitest.routing.config.ts" "$@" || status=$?
if [ -f "$ROUTING_BED/checked" ]; then
  echo "routes checked: $(sort -u "$ROUTING_BED/checked" | wc -l)"
fi
exit "$status"
