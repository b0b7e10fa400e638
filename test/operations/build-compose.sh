#!/bin/sh
# Builds the plugin `docker compose` from its Go module, where no package brings it, and keeps it in a cache. Prints the
# directory to set as DOCKER_CONFIG, in whose cli-plugins docker finds it.
#
#   COMPOSE_VERSION   the version
#   STACKWRIGHT_CACHE where to keep it; by default ~/.cache/stackwright
#
# Needs Go (the version that its go.mod names) and about two minutes on two cores; afterwards it is there at once.
set -eu

version=${COMPOSE_VERSION:-2.40.3}
cache=${STACKWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stackwright}
config="$cache/docker-compose-$version"
program="$config/cli-plugins/docker-compose"

if [ -x "$program" ]; then
  echo "$config"
  exit 0
fi
if ! command -v go >/dev/null; then
  echo "build-compose.sh: no go program; install Go, or the plugin itself (package docker-compose-plugin)" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
cd "$work"
export CGO_ENABLED=0 GOFLAGS=-mod=mod GOTOOLCHAIN="${GOTOOLCHAIN:-local}"

echo "build-compose.sh: building docker compose $version, once" >&2
# `go install` refuses a module with exclude lines; a module of ours that requires it does not mind them.
printf 'module stackwright.test/compose\n\ngo 1.24\n' >go.mod
printf '//go:build tools\n\npackage tools\n\nimport _ "github.com/docker/compose/v2/cmd"\n' >tools.go
go get "github.com/docker/compose/v2@v$version" 2>/dev/null

flags="-s -w -X github.com/docker/compose/v2/internal.Version=v$version"
mkdir -p "$config/cli-plugins"
nice go build -p "${BUILD_JOBS:-1}" -trimpath -buildvcs=false -ldflags "$flags" -o "$program.part" github.com/docker/compose/v2/cmd
mv "$program.part" "$program"
echo "$config"
