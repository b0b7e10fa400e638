#!/bin/sh
# Starts Traefik for openBalena. Its arguments are Traefik's own.
#
#   BALENA_DEVICE_UUID  the password of the user "balena": hashed here, at each start, into memory
#   DNS_TLD             the domain; Traefik's routes read it too
#   LOGLEVEL            how much Traefik says, when no --log.level is given
#   TRAEFIK_CRT         a certificate of one's own, with TRAEFIK_KEY: PEM, or PEM as base64; in place of CERTS
#   CERTS               the directory with cert.pem and privkey.pem, which may appear or change at any time
#   CERT_INTERVAL       seconds between two looks at them
#   RUN_DIR             where the password file and the copy of the certificate are kept: a tmpfs
#   RUN_AS              whose process Traefik becomes
set -eu

certs=${CERTS:-/certs}
interval=${CERT_INTERVAL:-10}
run=${RUN_DIR:-/run/traefik}
user=${RUN_AS:-traefik:traefik}

say() {
  printf '%s start-proxy: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"
}

# The key belongs to root, Traefik does not: it reads a copy.
own() {
  chown "$user" "$@"
}

write_users() {
  if [ -z "${BALENA_DEVICE_UUID:-}" ]; then
    say "BALENA_DEVICE_UUID is not set; it is the password of the user balena. Run open-balena.sh config."
    exit 1
  fi
  printf '%s' "$BALENA_DEVICE_UUID" | htpasswd -n -i -B -C 10 balena | grep . >"$run/users"
  own "$run/users"
  unset BALENA_DEVICE_UUID
}

# PEM as it stands or as base64, which is one line and so can stand in a .env file.
pem() {
  case $1 in
  *-----BEGIN*) printf '%s\n' "$1" ;;
  *) printf '%s' "$1" | openssl base64 -d -A ;;
  esac
}

write_own_certificate() {
  mkdir -p "$run/own"
  pem "$TRAEFIK_CRT" >"$run/own/cert.pem"
  pem "${TRAEFIK_KEY:-}" >"$run/own/privkey.pem"
  unset TRAEFIK_CRT TRAEFIK_KEY
  certs=$run/own
}

public_key_of_certificate() {
  openssl x509 -noout -pubkey -in "$1" 2>/dev/null
}

public_key_of_key() {
  openssl pkey -pubout -in "$1" 2>/dev/null
}

# Takes over the certificate when there is one, it is new, and its key belongs to it: one half may just be being written.
take_certificate() {
  [ -r "$certs/cert.pem" ] && [ -r "$certs/privkey.pem" ] || return 1
  cp "$certs/cert.pem" "$run/certs/cert.new" || return 1
  cp "$certs/privkey.pem" "$run/certs/privkey.new" || return 1
  if cmp -s "$run/certs/cert.new" "$run/certs/cert.pem" && cmp -s "$run/certs/privkey.new" "$run/certs/privkey.pem"; then
    return 1
  fi
  key=$(public_key_of_key "$run/certs/privkey.new") || return 1
  [ "$(public_key_of_certificate "$run/certs/cert.new")" = "$key" ] || return 1
  own "$run/certs/cert.new" "$run/certs/privkey.new"
  mv "$run/certs/privkey.new" "$run/certs/privkey.pem"
  mv "$run/certs/cert.new" "$run/certs/cert.pem"
}

# Serves until there is a certificate, so that Traefik starts and the rest of the stack finds it.
make_certificate() {
  domain=${DNS_TLD:-localhost}
  if ! said=$(openssl req -x509 -nodes -days 3650 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 \
    -keyout "$run/certs/privkey.pem" -out "$run/certs/cert.pem" \
    -subj "/O=openBalena, until there is a certificate/CN=$domain" \
    -addext "subjectAltName=DNS:$domain,DNS:*.$domain,DNS:*.devices.$domain" 2>&1); then
    say "no certificate could be made: $said"
    exit 1
  fi
  own "$run/certs/cert.pem" "$run/certs/privkey.pem"
}

follow_certificate() {
  while sleep "$interval"; do
    if take_certificate; then
      say "a new certificate: $(openssl x509 -noout -enddate -in "$run/certs/cert.pem")"
      kill -HUP "$1" || return 0
    fi
  done
}

umask 077
mkdir -p "$run/certs"
own "$run" "$run/certs"
write_users
if [ -n "${TRAEFIK_CRT:-}" ]; then
  write_own_certificate
  if ! take_certificate; then
    say "TRAEFIK_CRT and TRAEFIK_KEY are not a certificate and its key, as PEM or as base64 of PEM."
    exit 1
  fi
elif ! take_certificate; then
  say "no certificate in $certs yet; one made here serves until there is"
  make_certificate
fi
export USERS_FILE="$run/users" TLS_CERT_FILE="$run/certs/cert.pem" TLS_KEY_FILE="$run/certs/privkey.pem"

case " $*" in
*" --log.level="*) ;;
*) set -- "$@" "--log.level=${LOGLEVEL:-INFO}" ;;
esac

su-exec "$user" traefik "$@" &
proxy=$!
follow_certificate "$proxy" &
follower=$!
trap 'kill -TERM "$proxy"' TERM INT

# A signal ends `wait` early; Traefik may take its time to let connections end.
while :; do
  status=0
  wait "$proxy" || status=$?
  kill -0 "$proxy" 2>/dev/null || break
done
kill "$follower" 2>/dev/null || true
exit "$status"
