#!/bin/sh
# Healthy is: the last round is not old, and every name led to the proxy. Says what is wrong, for `docker inspect`.
set -eu

state=${STATE_FILE:-/tmp/state}
oldest=$((${WATCH_INTERVAL:-30} * 3 + 60))

if [ ! -f "$state" ]; then
  echo "no round has ended yet"
  exit 1
fi
age=$(($(date +%s) - $(stat -c %Y "$state")))
if [ "$age" -gt "$oldest" ]; then
  echo "the last round ended $age s ago"
  exit 1
fi
cat "$state"
[ "$(cat "$state")" = ok ]
