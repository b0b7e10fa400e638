#!/bin/sh
# Builds the images that the stack files name. A swarm builds nothing: run this on every node that may run them,
# or push the images to a registry that all nodes reach.
set -eu
images="$(cd -- "$(dirname -- "$0")/../images" && pwd)"
docker build --tag 'registry.example.com:5000/openbalena/error-pages:1.0.0' "$images"/'error-pages'
docker build --tag 'registry.example.com:5000/openbalena/traefik:1.0.0' "$images"/'traefik'
docker build --tag 'registry.example.com:5000/openbalena/traefik-sidecar:1.0.0' "$images"/'traefik-sidecar'
