#!/usr/bin/env bash
# Makes a disk image of Natscope.app: signs it, has Apple notarise it where that is asked for, and
# packs it.
#
#   make package && packaging/macos/make_dmg.sh build/package/dist/Natscope.app dist/natscope-0.1.0.dmg
#
# Not run yet: it needs macOS, and was written on Linux. From the environment:
#
#   NATSCOPE_CODESIGN_IDENTITY   "Developer ID Application: …"; without it the signature is ad hoc,
#                                and a user has to allow the program in System Settings once
#   NATSCOPE_NOTARY_PROFILE      a profile of `xcrun notarytool store-credentials`; without it
#                                nothing is sent to Apple
set -euo pipefail

if [ "$#" != 2 ]; then
  echo "usage: $0 NATSCOPE.APP IMAGE.DMG" >&2
  exit 2
fi
if [ "$(uname -s)" != Darwin ]; then
  echo "$0: this needs macOS: codesign, hdiutil, xcrun" >&2
  exit 3
fi
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${NATSCOPE_CODESIGN_IDENTITY:--}
info="$app/Contents/Info.plist"

# What macOS shows when it asks whether the program may look at the local network (mDNS).
plutil -replace NSLocalNetworkUsageDescription -string \
  "Natscope looks for programs of its kind on your network, and can be found by them." "$info"
plutil -replace NSBonjourServices -json '["_p2p._udp"]' "$info"

# From the inside out: a signature holds those of what lies within.
options=(--force --sign "$identity")
if [ "$identity" != - ]; then
  options+=(--options runtime --timestamp)
fi
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  while IFS= read -r -d '' library; do codesign "${options[@]}" "$library"; done
find "$app/Contents" -type d -name '*.framework' -print0 |
  while IFS= read -r -d '' framework; do codesign "${options[@]}" "$framework"; done
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Natscope -srcfolder "$folder" -format UDZO -ov "$image"

if [ "$identity" != - ]; then
  codesign --force --sign "$identity" --timestamp "$image"
fi
if [ -n "${NATSCOPE_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NATSCOPE_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
  xcrun stapler validate "$image"
fi
echo "$image"
