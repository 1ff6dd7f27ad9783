#!/usr/bin/env bash
# The hooks of .pre-commit-hooks.yaml under the real pre-commit: a commit with findings is mended and
# stopped, goes through once the repair is added, and the next one with a finding is stopped again.
# Usage: pre-commit.sh FOLDER-OF-THE-INSTALLED-BINARY
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
PATH=$1:$PATH
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
cd "$site" || exit 1
export PRE_COMMIT_HOME=$site/.pre-commit
git init --quiet && git config user.name Desk && git config user.email desk@example.org
# The hooks as they are published, but for the language: the package under test is installed already.
{ echo 'repos:' && echo '- repo: local' && echo '  hooks:' &&
  sed -e 's/language: node/language: system/' -e 's/^/  /' "$root/.pre-commit-hooks.yaml"; } >.pre-commit-config.yaml
pre-commit install >/dev/null || exit 1
git add .pre-commit-config.yaml && git commit --quiet --message 'hooks' || exit 1

fail() { echo "pre-commit: $1"; exit 1; }
printf 'A list of names was read out in the the harbour on Monday.\n\nLeave a Reply\n' >story.txt
git add story.txt
git commit --quiet --message 'story' >first.log 2>&1 && fail 'a commit with findings went through'
grep -q 'in the harbour' story.txt || { cat first.log; fail 'the fix stage did not mend the story'; }
git add story.txt
git commit --quiet --message 'story' >second.log 2>&1 || { cat second.log; fail 'a clean commit was stopped'; }
printf 'The ferry left on Monday, and the the (quay was empty.\n' >>story.txt
git add story.txt
git commit --quiet --message 'more' >third.log 2>&1 && fail 'a new finding went through'
echo 'pre-commit stops, mends and lets through as it should'
