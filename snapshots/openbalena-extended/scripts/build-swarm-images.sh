#!/bin/sh
# Builds the images that the stack files name. A swarm builds nothing: run this on every node that may run them,
# or push the images to a registry that all nodes reach.
set -eu
images="$(cd -- "$(dirname -- "$0")/../images" && pwd)"
docker build --tag 'openbalena/error-pages:latest' "$images"/'error-pages'
docker build --tag 'openbalena/traefik:latest' "$images"/'traefik'
docker build --tag 'openbalena/traefik-sidecar:latest' "$images"/'traefik-sidecar'
