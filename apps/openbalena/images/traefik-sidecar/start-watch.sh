#!/bin/sh
# Gives up root before the watch begins. The engine's socket is open to its group alone, so that group is kept.
set -eu

watch=$(dirname "$0")/watch-names.sh
socket=${DOCKER_HOST:-unix:///var/run/docker.sock}
socket=${socket#unix://}
if [ "$(id -u)" -ne 0 ]; then
  exec sh "$watch"
fi
if [ -S "$socket" ]; then
  exec su-exec "65534:$(stat -c %g "$socket")" sh "$watch"
fi
exec su-exec 65534:65534 sh "$watch"
