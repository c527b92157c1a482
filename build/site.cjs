/** The address that manifest.xml is written with, and that `npm run start:excel` serves. */
const developmentSite = "https://localhost:3000";

const thisMachine = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$|\.localhost$/;
const exampleNames = /(^|\.)(example|test|invalid)(\.|$)/;

/**
 * The address of the site that offices will use, without a slash at its end. Throws a RangeError that says, in Vietnamese and
 * English, what is wrong with an address that Excel would refuse, or that is only a placeholder.
 */
function readSite(given) {
  const refuse = (vietnamese, english) => {
    throw new RangeError(`${vietnamese}\n${english}`);
  };
  if (typeof given !== "string" || given.trim() === "") refuse("Thiếu địa chỉ trang. Ví dụ: --url https://soket.example.vn", "The address of the site is missing. Example: --url https://soket.example.vn");
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null || !/^https?:\/\/[^/\s]/i.test(given)) return refuse(`Địa chỉ "${given}" viết chưa đúng. Ví dụ: https://soket.example.vn`, `"${given}" is not a web address. Example: https://soket.example.vn`);
  if (address.protocol !== "https:") refuse(`Excel chỉ nhận trang https, không nhận "${given}".`, `Excel takes https only, not "${given}".`);
  if (thisMachine.test(address.hostname)) refuse(`"${given}" chỉ mở được trên chính máy này; các máy khác không mở được.`, `"${given}" opens on this machine only; no other computer reaches it.`);
  if (exampleNames.test(address.hostname)) refuse(`"${given}" là địa chỉ ví dụ. Hãy ghi địa chỉ thật của trang.`, `"${given}" is an example. Give the real address of the site.`);
  if (address.search !== "" || address.hash !== "" || address.username !== "" || address.password !== "") refuse("Địa chỉ trang không được có dấu ?, # hoặc tên đăng nhập.", "The address of the site may hold no ?, # or login.");
  return (address.origin + address.pathname).replace(/\/+$/, "");
}

module.exports = { developmentSite, readSite };
