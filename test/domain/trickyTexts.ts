/** Texts that programs take for something else: formulas, numbers, dates, truth values, marks of the sheets themselves, markup. Trimmed and NFC, each different for a reader. */
export const trickyTexts: readonly string[] = [
  "=1+1", "=SUM(A1:A3)", "+84 123", "-5", "- chi bộ mới", "@tên", "'trong ngoặc'", "'", "''", "12,5", "1.234", "007", "1e5", "9/6", "9-6-2018", "2018-06-09", "6/2018", "50%", "TRUE", "Có", "Không",
  "(không)", "#N/A", "#REF!", "a;b\\c", "\\", "\\;", ";", "_x0041_", "_x000D_", "tab\tở giữa", "hai  dấu cách", "dòng 1\ndòng 2", "dòng 1\n\n- dòng 2", "<b>&amp;\"c\"</b>", "]]>", "tỷ đồng \u{1F600}", "https://so-ket.vn/a?b=1&c=2",
  "Mã chỉ tiêu", "Cần sửa", "CÁC KỲ SỐ LIỆU", "TT", "1,5; 2,5", "$A$1", "{=A1}", "1/0", "0", "NaN",
];
