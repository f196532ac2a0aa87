#!/bin/sh
# Puts Natscope into your home directory, with an entry in the menu; or takes it away again.
#
#   ./install.sh                     into ~/.local
#   ./install.sh --prefix /usr/local for everybody on this computer (as root)
#   ./install.sh --remove            takes it away; settings and your peer id stay
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${HOME:-/root}/.local
remove=no
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:?--prefix needs a directory}; shift 2 ;;
    --remove) remove=yes; shift ;;
    *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac

rm -rf "$prefix/lib/natscope"
rm -f "$prefix/bin/natscope"
(cd "$here/share" && find . -type f) | while read -r file; do rm -f "$prefix/share/$file"; done
if [ "$remove" = no ]; then
  mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
  cp -R "$here/natscope" "$prefix/lib/natscope"
  cp -R "$here/share/." "$prefix/share/"
  ln -s ../lib/natscope/natscope "$prefix/bin/natscope"
  # Not every desktop has ~/.local/bin in its path.
  desktop=$prefix/share/applications/natscope.desktop
  sed "s|^Exec=natscope|Exec=\"$prefix/bin/natscope\"|" "$desktop" > "$desktop.new"
  mv "$desktop.new" "$desktop"
fi
for tool in "update-desktop-database $prefix/share/applications" \
    "gtk-update-icon-cache -qtf $prefix/share/icons/hicolor"; do
  if command -v "${tool%% *}" >/dev/null 2>&1; then $tool >/dev/null 2>&1 || true; fi
done
if [ "$remove" = yes ]; then
  echo "Natscope is gone from $prefix. Your peer id and settings are still in your home directory."
else
  echo "Natscope is in $prefix: start it from the menu, or as $prefix/bin/natscope."
fi
