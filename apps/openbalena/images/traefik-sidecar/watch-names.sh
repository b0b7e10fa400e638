#!/bin/sh
# Asks, again and again, whether every name that should lead to the proxy does so, and writes down what it finds.
# In a swarm the network's aliases give the proxy its names; what they cannot do is tell whether they work.
# It only looks: it starts, stops and connects nothing.
#
#   PROXY_NAMES     the names, separated by spaces
#   PROXY_SERVICE   the service that they should lead to, by its full name in the swarm
#   DOCKER_HOST     the engine's socket, unix:///…; asked, by GET alone, what has become of the proxy when a name fails
#   WATCH_INTERVAL  seconds between two rounds
#   STATE_FILE      where the findings of the last round are: "ok" or one line for each name that fails
set -eu

names=${PROXY_NAMES:?set PROXY_NAMES to the names that lead to the proxy}
service=${PROXY_SERVICE:-openbalena_traefik}
interval=${WATCH_INTERVAL:-30}
state=${STATE_FILE:-/tmp/state}
socket=${DOCKER_HOST:-unix:///var/run/docker.sock}
socket=${socket#unix://}
before=

say() {
  printf '%s watch-names: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"
}

# Nothing when the name leads to the proxy, which answers /health with OK on every name; otherwise what is wrong.
fault_of() {
  address=$(getent hosts "$1" | cut -d ' ' -f 1 | head -n 1)
  if [ -z "$address" ]; then
    echo "$1 does not resolve"
  elif [ "$(curl -s -m 5 "http://$1/health" || true)" != OK ]; then
    echo "$1 is $address, which does not answer as the proxy does"
  fi
}

# What the engine of this node knows of the proxy's tasks.
what_runs() {
  if [ ! -r "$socket" ] || [ ! -w "$socket" ]; then
    echo "the engine cannot be asked"
    return
  fi
  filters="{\"label\":[\"com.docker.swarm.service.name=$service\"]}"
  tasks=$(curl -s -m 5 --unix-socket "$socket" -G --data-urlencode "filters=$filters" http://engine/containers/json || true)
  if [ -z "$tasks" ]; then
    echo "the engine does not answer"
  else
    statuses=$(printf '%s' "$tasks" | grep -o '"Status":"[^"]*"' | cut -d '"' -f 4 | tr '\n' ';')
    echo "tasks of $service on this node: ${statuses:-none}"
  fi
}

# One line for each name that fails. All are asked at once: a name that does not resolve may take its time.
faults_of_all() {
  number=100
  for name in $names; do
    number=$((number + 1))
    fault_of "$name" >"$scratch/$number" &
  done
  wait
  cat "$scratch"/*
}

scratch=$(mktemp -d)
told=
while :; do
  faults=$(faults_of_all)
  printf '%s\n' "${faults:-ok}" >"$state.new"
  mv "$state.new" "$state"
  if [ "$faults" != "$before" ] || [ -z "$told" ]; then
    if [ -z "$faults" ]; then
      say "all names lead to the proxy"
    else
      printf '%s\n' "$faults" | while read -r line; do say "$line"; done
      say "$(what_runs)"
    fi
    before=$faults
    told=yes
  fi
  sleep "$interval"
done
