#!/bin/sh
# The engines' default runtime: runc, after the capabilities that this machine cannot give are taken out of
# what the engine asks for. Without this, runc ends with "unable to apply caps" and so does every health check.
# What was taken from which container is kept for the tests to report.
missing=/bed/missing-capabilities
taken=/bed/taken-capabilities

asked=
created=
previous=
for argument in "$@"; do
  case $previous in
    --bundle) asked=$argument/config.json created=yes ;;
    --process) asked=$argument ;;
  esac
  previous=$argument
done

if [ -n "$asked" ]; then
  while read -r capability; do
    grep -q "\"$capability\"" "$asked" || continue
    # The engine writes JSON without blanks; a quoted name inside another string would have escaped quotes.
    sed -i -e "s/,\"$capability\"//g" -e "s/\"$capability\",//g" -e "s/\[\"$capability\"\]/[]/g" "$asked"
    [ -z "$created" ] || echo "$capability $previous" >>"$taken"
  done <"$missing"
fi

exec runc "$@"
