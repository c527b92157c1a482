/** True once office.js says that the page runs inside Excel; false in a browser, where it is loaded but has no host, or not loaded at all. */
export async function isInsideExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
