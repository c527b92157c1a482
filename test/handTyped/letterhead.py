"""A table that starts at C8 below a letterhead, percentages as fractions, words instead of figures, signatures below."""
import sys
from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
notes = book.active
notes.title = "Ghi chép"
notes["A1"] = "Số liệu lấy từ phòng Kế toán"
sheet = book.create_sheet("Phu bieu")
sheet["C1"] = "ĐẢNG BỘ KHỐI DOANH NGHIỆP"
sheet["I1"] = "ĐẢNG CỘNG SẢN VIỆT NAM"
sheet["C2"] = "Đảng ủy Công ty CP Mẫu B"
sheet["I2"] = "…, ngày 5 tháng 6 năm 2018"
sheet["C4"] = "PHỤ BIỂU"
sheet["C5"] = "Kết quả thực hiện chỉ tiêu Nghị quyết Đại hội giữa nhiệm kỳ (Kèm theo Báo cáo số 12-BC/ĐU, ngày 5-6-2018)"
sheet.merge_cells("C5:L5")
header = ["Số TT", "Các chỉ tiêu chủ yếu", "Đơn vị tính", "Chỉ tiêu Nghị quyết ĐH", "TH 2015", "TH 2016", "TH 2017", "Ước TH 6 tháng đầu năm 2018", "Ước TH cả năm 2018", "Tăng, giảm so với 2015"]
rows = [
    ["I.", "Lãnh đạo nhiệm vụ sản xuất, kinh doanh"],
    ["1", "Tổng doanh thu của doanh nghiệp", "tỷ đồng", "10 - 12%/năm", 320.5, 351.2, 402, 198.7, 430],
    ["2", "Tổng nộp ngân sách nhà nước", "tỷ đồng", "trên 100 tỷ đồng", 18.2, 19, 20.5, "#REF!", 22],
    ["3", "Tỷ lệ doanh nghiệp hoàn thành nghĩa vụ nộp ngân sách", "%", 1, 0.95, 1, 0.9, "…", 1],
    ["II.", "Công tác xây dựng Đảng"],
    ["1", "Tổng số đảng viên toàn đảng bộ", "đảng viên", None, 82, 85, 88, 90, 93],
    ["-", "Trong đó: đảng viên nữ", "đảng viên", None, 30, 31, 33, 34, 36],
    ["2", "Tỷ lệ đảng viên xếp loại hoàn thành tốt nhiệm vụ trở lên", "%", "trên 90%", 0.85, 0.872, 0.9, "x", "x"],
    ["3", "Thực hiện Chỉ thị 05-CT/TW", None, None, "Tốt", "Tốt", "Tốt", "Đang thực hiện", None],
    ["III.", "Lãnh đạo hoạt động các đoàn thể"],
    ["1", "Giới thiệu đoàn viên ưu tú cho Đảng", "đoàn viên", "5 - 7", 4, 5, "5-6", 3, 6],
    ["2", "Tổ chức đối thoại định kỳ tại nơi làm việc", "lần", "ít nhất 2 lần", 2, 2, 2, 1, 2],
    ["IV.", "Công tác an ninh - quốc phòng"],
    ["1", "Số vụ đình công, lãn công", "vụ", "Không", "Không", "Không", 0, 0, 0],
    ["V.", "Công tác an sinh xã hội, nhân đạo, từ thiện"],
    ["1", "Kinh phí an sinh xã hội", "triệu đồng", 600, 95, 110, 120.5, 60, 130],
    ["2", "Xây mới nhà tình nghĩa, nhà tình thương", "căn", "x", "x", "x", "x", "x", "x"],
    ["VI.", "Chỉ tiêu khác theo nghị quyết của đơn vị"],
    ["1", "Năng suất lao động", "tr.đ/người", 900, 781, 846, 957, 475, 1012],
]
for column, text in enumerate(header, start=3):
    sheet.cell(8, column, text).font = Font(bold=True)
for offset, row in enumerate(rows):
    for column, value in enumerate(row, start=3):
        cell = sheet.cell(9 + offset, column, value)
        if row[2:3] == ["%"] and isinstance(value, (int, float)):
            cell.number_format = "0.0%"
below = 9 + len(rows) + 1
sheet.cell(below, 4, "NGƯỜI LẬP BIỂU")
sheet.cell(below, 10, "T/M ĐẢNG ỦY")
sheet.cell(below + 1, 10, "BÍ THƯ")
book.save(sys.argv[1])
