#!/usr/bin/env bash
# The recipe of docs/ci.md for npm, husky and lint-staged, as its reader would follow it: of what is
# staged the certain is mended, a commit with a finding left is stopped, and a clean one goes through.
# Usage: husky.sh PACKAGE.tgz
set -uo pipefail
package=$1
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
cd "$site" || exit 1
fail() { echo "husky: $1"; exit 1; }

git init --quiet && git config user.name Desk && git config user.email desk@example.org
cat >package.json <<'JSON'
{
  "name": "newsroom",
  "private": true,
  "scripts": { "lint:copy": "copydesk check ." },
  "lint-staged": { "*.{txt,md,html}": ["copydesk fix", "copydesk check"] }
}
JSON
printf 'node_modules\n' >.gitignore
# lint-staged 17 needs a newer node than copydesk does.
npm install --silent --no-audit --no-fund --save-dev "$package" husky@9 lint-staged@16 ||
  { echo 'skipped: husky and lint-staged could not be installed'; exit 0; }
npx --no-install husky init || fail 'husky could not be set up'
echo 'npx lint-staged' >.husky/pre-commit
git add . && git commit --quiet --message 'hooks' >hooks.log 2>&1 || { cat hooks.log; fail 'the hooks could not be committed'; }

printf 'A list of names was read out in the the harbour on Monday.\n' >story.txt
git add story.txt
git commit --quiet --message 'story' >first.log 2>&1 || { cat first.log; fail 'a story that could be mended was stopped'; }
git show HEAD:story.txt | grep -q 'in the harbour' || fail 'what was committed is not mended'
printf 'The ferry left on Monday, and the (quay was empty.\n' >>story.txt
git add story.txt
git commit --quiet --message 'more' >second.log 2>&1 && fail 'a new finding went through'
grep -q 'story.txt' second.log || { cat second.log; fail 'the finding is not shown'; }
npm run --silent lint:copy >lint.log && fail 'the npm script passed a finding'
echo 'husky and lint-staged mend, stop and let through as they should'
