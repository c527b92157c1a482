"""An appendix with a two-row merged heading, years typed as numbers, roman sections and TT 1, 1.1."""
import sys
from openpyxl import Workbook

book = Workbook()
sheet = book.active
sheet.title = "PL1"
sheet["A1"] = "ĐẢNG BỘ KHỐI DOANH NGHIỆP"
sheet["A2"] = "ĐẢNG BỘ CÔNG TY CP MẪU B"
sheet["A3"] = "***"
sheet["A5"] = "PHỤ LỤC 1"
sheet["A6"] = "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2015 - 2020"
for area in ("A5:K5", "A6:K6", "A8:A9", "B8:B9", "C8:C9", "D8:D9", "E8:I8", "J8:J9", "K8:K9"):
    sheet.merge_cells(area)
for cell, text in {"A8": "TT", "B8": "Chỉ tiêu", "C8": "ĐVT", "D8": "Chỉ tiêu\nNQ ĐH", "E8": "Kết quả thực hiện", "J8": "Tỷ lệ đạt so với NQ (%)", "K8": "Ghi chú"}.items():
    sheet[cell] = text
for cell, heading in {"E9": 2015, "F9": 2016, "G9": 2017, "H9": "6T/2018", "I9": "ƯTH 2018"}.items():
    sheet[cell] = heading

rows = [
    ("I", "VỀ SẢN XUẤT KINH DOANH"),
    (1, "Doanh thu", "Tỷ đồng", "Tăng 5%/năm", 320.5, 351.2, 402, 198.7, 430),
    (2, "Lợi nhuận trước thuế", "Tỷ đồng", None, 12.1, 13.4, 15, 7.2, 16.5, None, "Tạm tính"),
    (3, "Nộp NSNN", "Tỷ đồng", 100, 18.2, 19, "=F13+1.5", 10.1, 22),
    (4, "Lao động bình quân", "Người", None, 410, 415, 420, 418, 425),
    (5, "Thu nhập bình quân", "Tr.đ/ng/tháng", None, 6.5, 7, 7.4, 7.6, 8),
    (6, "Số doanh nghiệp thuộc phạm vi lãnh đạo của cấp ủy", "DN", None, 1, 1, 1, 1, 1),
    ("6.1", "Trong đó: Số doanh nghiệp hoàn thành nghĩa vụ nộp ngân sách nhà nước", "DN", None, 1, 1, 1, 1, 1),
    ("6.2", "Tỷ lệ doanh nghiệp hoàn thành nghĩa vụ nộp ngân sách", "%", 100, 100, 100, 100, 100, 100),
    ("II", "CÔNG TÁC XÂY DỰNG ĐẢNG"),
    (1, "Tổng số đảng viên", "Đ/v", 100, 82, 85, 88, 90, 93),
    ("1.1", "Kết nạp đảng viên mới", "Đ/c", 20, 3, 4, 4, 2, 5),
    (2, "Xếp loại chi bộ, đảng bộ", None, None, "Hoàn thành tốt nhiệm vụ", "TSVM", "Trong sạch vững mạnh"),
    ("III", "ĐOÀN THỂ"),
    (1, "Đoàn viên ưu tú giới thiệu cho Đảng", "Đoàn viên", 5, 4, 5, 6, 3, 6),
    ("IV", "AN NINH, QUỐC PHÒNG"),
    (1, "Mô hình tự quản về an ninh, trật tự", "Mô hình", 1, 0, 1, 1, 1, 1),
    (2, "Đình công, ngừng việc tập thể", "Vụ", 0, 0, 0, 0, 0, 0),
    ("V", "AN SINH XÃ HỘI"),
    (1, "Kinh phí an sinh xã hội, nhân đạo, từ thiện", "Tr.đ", 600, 95, 110, 120.5, 60, 130),
    (2, "Số đơn vị máu thu được", "Đơn vị", None, 20, 25, 31, 12, 35),
]
for offset, row in enumerate(rows):
    for column, value in enumerate(row, start=1):
        if value is not None:
            sheet.cell(10 + offset, column, value)
sheet.cell(10 + len(rows) + 2, 2, "NGƯỜI LẬP BIỂU")
sheet.cell(10 + len(rows) + 2, 8, "T/M ĐẢNG ỦY")
book.save(sys.argv[1])
