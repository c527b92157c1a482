import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const { deleteCertificateFiles, generateCertificates, getHttpsServerOptions, verifyCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
const folder = join(homedir(), ".office-addin-dev-certs");

const advice = `Máy này chưa tin chứng thư của https://localhost:3000, nên Excel và trình duyệt sẽ từ chối trang.
  Cài tệp ${join(folder, "ca.crt")} vào mục chứng thư gốc tin cậy (Trusted Root Certification Authorities), rồi mở lại Excel hoặc trình duyệt.
This machine does not trust the certificate of https://localhost:3000, so Excel and browsers will refuse the page.
  Install ${join(folder, "ca.crt")} among the trusted root certificates, then open Excel or the browser again.
  Windows, macOS: npx office-addin-dev-certs install
  Debian, Ubuntu: sudo cp ${join(folder, "ca.crt")} /usr/local/share/ca-certificates/so-ket-localhost.crt && sudo update-ca-certificates
`;

/** Files of the development certificate as an https server takes them. */
async function files() {
  const [ca, cert, key] = await Promise.all(["ca.crt", "localhost.crt", "localhost.key"].map((name) => readFile(join(folder, name))));
  return { ca, cert, key };
}

/** Whether the system trusts the certificate; where it cannot tell, the advice does no harm. */
function isTrusted() {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}

/**
 * The development certificate for localhost, installed where the system lets a program do so. Elsewhere (Linux, or where a
 * person refused) it is only made, and `advice` says in both languages how to trust it.
 */
export async function readCertificate() {
  // On Linux the installer would ask for the administrator's password in the middle of a build.
  if (process.platform === "win32" || process.platform === "darwin") {
    const installed = await getHttpsServerOptions().catch(() => null);
    if (installed !== null) return { files: installed, trusted: true, advice };
  }
  const made = await files().catch(() => null);
  if (made !== null && new Date(new X509Certificate(made.cert).validTo) > new Date()) return { files: made, trusted: isTrusted(), advice };
  deleteCertificateFiles();
  await generateCertificates();
  return { files: await files(), trusted: false, advice };
}
