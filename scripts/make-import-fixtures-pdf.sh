#!/bin/sh
# Makes the PDF files of tests/import/fixtures/pdf from their sources: run the tests behind it, and commit them together with the texts. Wants of Debian: texlive-latex-recommended,
# texlive-fonts-recommended, lmodern, groff, qpdf, ghostscript, libreoffice-writer-nogui, fonts-dejavu, poppler-utils, tesseract-ocr.
set -eu
cd "$(dirname "$0")/../tests/import/fixtures/pdf"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Days of making and identifiers of the run differ each time; what is printed does not.
export HOME="$work"

for name in mill chapters endnotes; do
  pdflatex -interaction=batchmode -output-directory="$work" "$name.tex" >/dev/null
  pdflatex -interaction=batchmode -output-directory="$work" "$name.tex" >/dev/null
  cp "$work/$name.pdf" .
done
groff -Tpdf -ms -P-p16c,14c ferry.ms >"$work/ferry.pdf"
groff -Tps -ms -P-p16c,14c ferry.ms >"$work/ferry.ps"
ps2pdf "$work/ferry.ps" "$work/distilled.pdf"
soffice --headless --convert-to pdf --outdir "$work" office.fodt >/dev/null
# A page that was drawn and holds no text, and a file under a password.
printf '%%!PS\n100 100 200 200 rectfill showpage\n' | ps2pdf - "$work/pictures.pdf"
# A scan as it comes, and one with the text that a machine has read in it below the picture.
pdftoppm -r 300 -mono -f 1 -l 1 mill.pdf "$work/page"
tesseract "$work"/page-*.pbm "$work/recognized" pdf 2>/dev/null
gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfimage8 -r72 -dLastPage=1 -o "$work/scan.pdf" mill.pdf
for name in ferry distilled office pictures scan recognized; do
  qpdf --deterministic-id --object-streams=generate --recompress-flate --compression-level=9 "$work/$name.pdf" "$name.pdf"
done
qpdf --encrypt secret owner 256 -- pictures.pdf encrypted.pdf
