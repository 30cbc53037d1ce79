#!/usr/bin/env bash
# Makes the fixtures of tests/import from sources beside them, by the programs that people write with: pandoc and LibreOffice.
# Needs Debian's packages pandoc and libreoffice-writer. The results are committed: other versions write other bytes.
set -euo pipefail
cd "$(dirname "$0")/../tests/import/fixtures"

missing=()
command -v pandoc >/dev/null || missing+=(pandoc)
command -v soffice >/dev/null || missing+=(libreoffice-writer)
if ((${#missing[@]})); then
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

export SOURCE_DATE_EPOCH=0
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
office() { soffice "-env:UserInstallation=file://$profile" --headless "$@" >/dev/null 2>&1; }

for format in docx odt epub; do
  pandoc mill.source.md --metadata lang=en -o "mill.pandoc.$format"
done
pandoc changes.source.md -o changes.pandoc.docx
# LibreOffice lays the pages out, and writes its own kind of each.
cp mill.pandoc.odt "$profile/mill.odt"
office --convert-to docx:"MS Word 2007 XML" --outdir "$profile/out" "$profile/mill.odt"
cp "$profile/out/mill.docx" mill.libreoffice.docx
office --convert-to odt --outdir "$profile/out" mill.pandoc.docx
cp "$profile/out/mill.pandoc.odt" mill.libreoffice.odt
# Five pages, with notes on each: LibreOffice keeps where they end.
{
  for paragraph in $(seq 1 36); do
    printf 'In %s the guild of Aldmere bought the mill from Anna Holt.[^%s] ' $((1800 + paragraph)) "$paragraph"
    for _ in 1 2 3; do printf 'Otto Dunn sold the flour in the town, and the council taxed it as it had done before. '; done
    printf '\n\n[^%s]: Mill book, p. %s.\n\n' "$paragraph" "$paragraph"
  done
} | pandoc -f markdown -o "$profile/pages.odt"
office --convert-to odt --outdir "$profile/out" "$profile/pages.odt"
cp "$profile/out/pages.odt" cut.libreoffice.odt
basic="$profile/user/basic/Standard"
{
  echo '<?xml version="1.0" encoding="UTF-8"?>'
  echo '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Save" script:language="StarBasic"><![CDATA['
  cat ../../../scripts/make-import-fixtures.bas
  echo ']]></script:module>'
} >"$basic/Save.xba"
sed -i 's#</library:library>#<library:element library:name="Save"/></library:library>#' "$basic/script.xlb"
save() { office "macro:///Standard.Save.Whole(\"$profile/pages.odt\",\"$PWD/$1\",\"$2\")"; }
save pages.libreoffice.odt writer8
office --convert-to epub --outdir "$profile/out" mill.pandoc.docx
cp "$profile/out/mill.pandoc.epub" mill.libreoffice.epub
office --convert-to doc:"MS Word 97" --outdir "$profile/out" mill.pandoc.docx
cp "$profile/out/mill.pandoc.doc" mill.libreoffice.doc
