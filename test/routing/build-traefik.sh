#!/bin/sh
# Builds the Traefik that the routing tests run, from its Go module, and keeps it in a cache. Prints the path of the program.
#
#   TRAEFIK_VERSION   the version; by default the one of the proxy's image
#   STACKWRIGHT_CACHE where to keep it; by default ~/.cache/stackwright
#
# Needs Go (the version that Traefik's go.mod names) and about five minutes on two cores; afterwards it is there at once.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
dockerfile="$here/../../apps/openbalena/images/traefik/Dockerfile"
version=${TRAEFIK_VERSION:-$(sed -n 's/^ARG TRAEFIK_VERSION=//p' "$dockerfile")}
cache=${STACKWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stackwright}
program="$cache/traefik-$version"

if [ -x "$program" ]; then
  echo "$program"
  exit 0
fi
if ! command -v go >/dev/null; then
  echo "build-traefik.sh: no go program; install Go, or put Traefik $version at $program" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
cd "$work"
export CGO_ENABLED=0 GOFLAGS=-mod=mod GOTOOLCHAIN="${GOTOOLCHAIN:-local}"

echo "build-traefik.sh: building Traefik $version, once" >&2
go mod download -json "github.com/traefik/traefik/v3@v$version" >download.json
field() { sed -n "s/.*\"$1\": \"\(.*\)\".*/\1/p" download.json; }

# The module as a directory of ours: the web page of the dashboard is not in the module and the program complains of it.
cp -r "$(field Dir)" traefik
chmod -R u+w traefik
echo '<!doctype html><title>Traefik</title><p>The dashboard of the routing tests.' >traefik/webui/static/index.html
cp "$(field GoMod)" go.mod

# `go build` heeds only the replace and exclude lines of the main module: ours takes Traefik's own.
sed -i 's|^module .*|module stackwright.test/traefik|' go.mod
go mod edit -require="github.com/traefik/traefik/v3@v$version" -replace=github.com/traefik/traefik/v3=./traefik
printf '//go:build tools\n\npackage tools\n\nimport _ "github.com/traefik/traefik/v3/cmd/traefik"\n' >tools.go

flags="-s -w -X github.com/traefik/traefik/v3/pkg/version.Version=$version"
mkdir -p "$cache"
nice go build -p "${BUILD_JOBS:-1}" -trimpath -ldflags "$flags" -o "$program.part" github.com/traefik/traefik/v3/cmd/traefik
mv "$program.part" "$program"
echo "$program"
