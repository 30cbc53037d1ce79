#!/usr/bin/env bash
# Makes the RTF, TEI and JATS fixtures of tests/import from sources beside them, by pandoc and LibreOffice.
# Needs Debian's packages pandoc and libreoffice-writer. The results are committed: other versions write other bytes.
set -euo pipefail
cd "$(dirname "$0")/../tests/import/fixtures"

export SOURCE_DATE_EPOCH=0
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
office() { soffice "-env:UserInstallation=file://$profile" --headless "$@" >/dev/null 2>&1; }

for format in rtf tei jats; do
  pandoc -s mill.source.md -o "mill.pandoc.$format" -t "$format"
done
for name in mill changes; do
  cp "$name.pandoc.docx" "$profile/$name.docx"
  office --convert-to rtf --outdir "$profile/out" "$profile/$name.docx"
  # When it was made, and by which build, is none of the text.
  sed -E 's/\{\\(creatim|revtim|printim)[^}]*\}//g; s/\{\\\*\\generator [^}]*\}//' "$profile/out/$name.rtf" >"$name.libreoffice.rtf"
done
