#!/bin/sh
# The first process of a node, in its own network, mount, host name and process namespaces:
#   node.sh ROOT NAME [ARGUMENT OF dockerd]…
# ROOT becomes the root of the node's file system: the programs of this machine read-only, the rest its own.
# So whatever an engine writes anywhere (/var/run/docker.sock, /etc/docker/key.json, /var/lib/docker, bind mounts
# of a stack) stays in ROOT, and every mount ends with the last process of the node.
set -eu
root=$1
name=$2
shift 2

hostname "$name"
mount --bind "$root" "$root"
for folder in usr bin sbin lib lib32 lib64 libx32 etc/alternatives; do
  if [ -L "/$folder" ]; then
    cp -Pf "/$folder" "$root/"
  elif [ -d "/$folder" ]; then
    mkdir -p "$root/$folder"
    mount --bind "/$folder" "$root/$folder"
    mount -o remount,bind,ro "$root/$folder"
  fi
done
ln -sfn /run "$root/var/run"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
cd "$root"
pivot_root . .host
umount -l /.host
cd /

# docker-init passes signals on and reaps what the engine's shims leave.
exec docker-init -- dockerd "$@"
