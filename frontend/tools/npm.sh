#!/usr/bin/env bash
# npm for the Maven build.
#   npm.sh deps     installs from the lock file, only when it has changed
#   npm.sh bundle   builds dist/ and takes the pages of the build before out of the jar's folder
#   npm.sh ...      anything else goes to npm
set -euo pipefail
cd "$(dirname "$0")/.."

command -v npm >/dev/null || {
  echo "No npm on PATH: install Node.js 20.19 or newer, for example apt-get install -y nodejs npm." >&2
  exit 1
}
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || {
  echo "Node.js $(node --version) is too old: 20.19 or newer is needed." >&2
  exit 1
}

case "${1:-}" in
deps)
  installed=node_modules/.kejing-lock
  if ! cmp -s package-lock.json "$installed"; then
    npm ci --loglevel=error
    cp package-lock.json "$installed"
  fi
  ;;
bundle)
  rm -rf target/classes/META-INF/resources
  npm run build
  ;;
*) npm "$@" ;;
esac
