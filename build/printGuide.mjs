import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const guide = join(import.meta.dirname, "../guide");

/** The documents of the guide, and how many pages of A4 each may take. */
const documents = [
  { source: "administrators.html", file: "huong-dan-cai-dat.pdf", pages: 2 },
  { source: "staff.html", file: "huong-dan-su-dung.pdf", pages: 4 },
];

/** Pages of a PDF as Chromium writes it. */
function pageCount(pdf) {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

/**
 * Prints the guide's documents into `folder`, with the pictures and the addresses of this package. An address that is not
 * known is a line of dots, as in a form. Throws when a document does not fit its pages.
 */
export async function printGuide(browser, { pictures, folder, url, share }) {
  const desk = await mkdtemp(join(tmpdir(), "so-ket-guide-"));
  try {
    for (const name of await readdir(pictures)) await copyFile(join(pictures, name), join(desk, name));
    await copyFile(join(guide, "guide.css"), join(desk, "guide.css"));
    const page = await browser.newPage();
    const printed = [];
    for (const { source, file, pages } of documents) {
      const html = (await readFile(join(guide, source), "utf8")).replaceAll("{{url}}", url).replaceAll("{{share}}", share ?? "\\\\………\\………");
      await writeFile(join(desk, source), html);
      await page.goto(pathToFileURL(join(desk, source)).href);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      if (pageCount(pdf) !== pages) throw new Error(`${file} takes ${pageCount(pdf)} pages of A4 instead of ${pages}; shorten guide/${source}.`);
      await writeFile(join(folder, file), pdf);
      printed.push({ file, pages });
    }
    return printed;
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}
