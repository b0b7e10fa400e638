#!/bin/sh
# Runs the command open-balena from a checkout, with the .env beside this script: ./open-balena.sh help
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd)
root=$(cd -- "$here/../.." && pwd)
program="$root/dist/cli/open-balena.js"
built="$root/dist/.open-balena-built"

if ! command -v node >/dev/null 2>&1; then
  echo "open-balena.sh: node is not installed, or not in PATH; version 20.19 or newer is needed." >&2
  exit 1
fi
# In a checkout the sources may be newer than what was built from them. A package has no sources, and is built already.
if [ -d "$root/lib" ]; then
  if [ ! -d "$root/node_modules" ]; then
    echo "open-balena.sh: run npm ci in $root first." >&2
    exit 1
  fi
  if [ ! -f "$program" ] || [ ! -f "$built" ] || [ -n "$(find "$root/lib" -newer "$built" -print -quit)" ]; then
    echo "open-balena.sh: building, once" >&2
    (cd "$root" && npm run --silent build) >&2
    : >"$built"
  fi
  OPEN_BALENA_DIR=${OPEN_BALENA_DIR:-$here}
  export OPEN_BALENA_DIR
fi

exec node "$program" "$@"
