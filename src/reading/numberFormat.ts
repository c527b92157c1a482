/** Questions about Excel number format codes. Quoted and escaped characters are only shown, they mean nothing. */
function meaningfulPart(format: string): string {
  const first = format.replace(/"[^"]*"|\\.|_.|\*./g, "");
  return (first.split(";")[0] ?? "").replace(/\[(?!h|m|s)[^\]]*\]/gi, "");
}

export function isPercentFormat(format: string | null): boolean {
  return format !== null && meaningfulPart(format).includes("%");
}

export function isDateFormat(format: string | null): boolean {
  if (format === null || /^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(meaningfulPart(format).replace(/general|E[+-]/gi, ""));
}

/** Day, month and year of an Excel serial in the 1900 system. */
function dateOfSerial(serial: number): { day: number; month: number; year: number } {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** What a person most likely typed before Excel made a date of it: "5-6", "9.10", "12:30". */
export function probableTyping(serial: number, format: string): string {
  const shown = meaningfulPart(format).toLowerCase();
  if (serial < 1 || (/h/.test(shown) && !/[dy]/.test(shown))) {
    const minutes = Math.round((serial % 1) * 1440);
    return `${Math.floor(serial) * 24 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  const { day, month, year } = dateOfSerial(serial);
  const mark = shown.includes(".") ? "." : shown.includes("/") ? "/" : "-";
  const monthFirst = shown.search(/m/) >= 0 && shown.search(/m/) < (shown.search(/d/) < 0 ? Number.POSITIVE_INFINITY : shown.search(/d/));
  if (!shown.includes("d")) return [month, String(year).slice(-2)].join(mark);
  return (monthFirst ? [month, day] : [day, month]).join(mark);
}
