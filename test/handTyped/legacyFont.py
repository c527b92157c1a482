"""An appendix typed in capitals and in TCVN3 (.VnTime, .VnTimeH), as many units still do."""
import sys
from openpyxl import Workbook
from openpyxl.styles import Font

CODES = {
    "à": 0xB5, "ả": 0xB6, "ã": 0xB7, "á": 0xB8, "ạ": 0xB9, "ă": 0xA8, "ằ": 0xBB, "ẳ": 0xBC, "ẵ": 0xBD, "ắ": 0xBE, "ặ": 0xC6,
    "â": 0xA9, "ầ": 0xC7, "ẩ": 0xC8, "ẫ": 0xC9, "ấ": 0xCA, "ậ": 0xCB, "đ": 0xAE, "è": 0xCC, "ẻ": 0xCE, "ẽ": 0xCF, "é": 0xD0, "ẹ": 0xD1,
    "ê": 0xAA, "ề": 0xD2, "ể": 0xD3, "ễ": 0xD4, "ế": 0xD5, "ệ": 0xD6, "ì": 0xD7, "ỉ": 0xD8, "ĩ": 0xDC, "í": 0xDD, "ị": 0xDE,
    "ò": 0xDF, "ỏ": 0xE1, "õ": 0xE2, "ó": 0xE3, "ọ": 0xE4, "ô": 0xAB, "ồ": 0xE5, "ổ": 0xE6, "ỗ": 0xE7, "ố": 0xE8, "ộ": 0xE9,
    "ơ": 0xAC, "ờ": 0xEA, "ở": 0xEB, "ỡ": 0xEC, "ớ": 0xED, "ợ": 0xEE, "ù": 0xEF, "ủ": 0xF1, "ũ": 0xF2, "ú": 0xF3, "ụ": 0xF4,
    "ư": 0xAD, "ừ": 0xF5, "ử": 0xF6, "ữ": 0xF7, "ứ": 0xF8, "ự": 0xF9, "ỳ": 0xFA, "ỷ": 0xFB, "ỹ": 0xFC, "ý": 0xFD, "ỵ": 0xFE,
    "Đ": 0xA7, "Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6,
}


def code(letter):
    return CODES.get(letter) or CODES.get(letter.lower())


def typed(text):
    """A capital with a tone has no code of its own: the keyboard writes the small letter."""
    return "".join(chr(code(letter)) if code(letter) else letter for letter in text)


book = Workbook()
sheet = book.active
sheet.title = "Sheet1"


def put(row, column, text):
    """Capitals are typed small in the font that shows capitals."""
    cell = sheet.cell(row, column)
    if isinstance(text, str):
        capitals = text.isupper()
        cell.value = typed(text.lower() if capitals else text)
        cell.font = Font(name=".VnTimeH" if capitals else ".VnTime")
    else:
        cell.value = text
        cell.font = Font(name=".VnTime")


put(1, 1, "ĐẢNG BỘ KHỐI DOANH NGHIỆP")
put(2, 1, "CHI BỘ CÔNG TY TNHH MẪU C")
put(4, 3, "BIỂU TỔNG HỢP CÁC CHỈ TIÊU")
header = ["TT", "CHỈ TIÊU", "ĐVT", "Nghị quyết Đại hội", "Thực hiện năm 2015", "Thực hiện năm 2016", "Thực hiện năm 2017", "6 tháng đầu năm 2018", "Ước thực hiện năm 2018", "Ghi chú"]
rows = [
    ["I", "LÃNH ĐẠO NHIỆM VỤ SẢN XUẤT, KINH DOANH"],
    [1, "TỔNG DOANH THU", "Triệu đồng", None, 45200, 48900, 51300, 24000, 55000],
    [2, "LỢI NHUẬN TRƯỚC THUẾ", "nt", None, 1820, 1950, 2105, 980, 2300],
    [3, "NỘP NGÂN SÁCH NHÀ NƯỚC", "nt", 5500, 910, 935, 1020, 480, 1100],
    [4, "Số lao động bình quân", "Người", None, 61, 63, 64, 65, 66],
    [5, "Thu nhập bình quân", "Đồng/người/tháng", None, 5800000, 6100000, 6450000, 6600000, 6800000],
    ["II", "CÔNG TÁC XÂY DỰNG ĐẢNG"],
    [1, "Tổng số đảng viên", "Đảng viên", 20, 14, 15, 17, 17, 18],
    [2, "Kết nạp đảng viên mới", "Đảng viên", "Ít nhất 5", 1, 1, 2, "Chưa có", 2],
    [3, "Xếp loại tổ chức cơ sở đảng", "", "", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Khá"],
    ["IV", "AN NINH QUỐC PHÒNG"],
    [1, "Số vụ cháy, nổ, tai nạn lao động nghiêm trọng", "Vụ", "Không quá 2", 0, 1, 0, 0, 0],
]
for column, text in enumerate(header, start=1):
    put(6, column, text)
for offset, row in enumerate(rows):
    for column, value in enumerate(row, start=1):
        if value not in (None, ""):
            put(7 + offset, column, value)
book.save(sys.argv[1])
