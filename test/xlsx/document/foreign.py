"""A workbook of another program: chart, comments, marks by condition, names, validations, a table, a protected sheet, odd sheet names."""
import sys
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

book = Workbook()
book.properties.title = "Số liệu của phòng"
book.properties.keywords = "báo cáo quý"
sheet = book.active
sheet.title = "Tổ 1's \"số\" & <liệu>"
sheet.append(["Đơn vị", "2016", "2017", "Tăng"])
for row in range(2, 8):
    sheet.append([f"Đơn vị {row}", row * 10.5, row * 11.25, f"=C{row}-B{row}"])
sheet["B2"].number_format = "#,##0.00"
sheet["C2"].font = Font(name="Times New Roman", size=13, bold=True, italic=True, underline="single", color="FFC00000")
sheet["C3"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5999938962981048))
sheet["C4"].fill = PatternFill("solid", fgColor=Color(indexed=13))
sheet["C5"].border = Border(top=Side("thin"), left=Side("double"))
sheet["C5"].alignment = Alignment(horizontal="center", vertical="top", wrap_text=True)
sheet["B3"].comment = Comment("Số này đã hỏi lại", "Cán bộ")
sheet["F1"].hyperlink = "https://example.org/x?a=1&b=2"
sheet["F1"] = "Liên kết"
sheet.merge_cells("A10:D10")
sheet["A10"] = "Gộp"
sheet.freeze_panes = "B2"
sheet.column_dimensions["A"].width = 30
sheet.column_dimensions["E"].hidden = True
sheet.row_dimensions[7].hidden = True
sheet.row_dimensions[3].height = 31.5
sheet.print_title_rows = "1:1"
sheet.print_area = "A1:D9"
sheet.conditional_formatting.add("B2:C7", FormulaRule(formula=["$B2>$C2"], fill=PatternFill(bgColor="FFFFC7CE", fill_type="solid")))
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=7), titles_from_data=True)
chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=7))
sheet.add_chart(chart, "G2")

locked = book.create_sheet("Biểu khóa")
locked["A1"] = "Chọn"
for address in ["B1", "B2", "B3", "B4"]:
    locked[address].protection = Protection(locked=False)
locked["B4"] = "=1+1"
choices = DataValidation(type="list", formula1='"Có,Không,Chưa rõ"', showDropDown=False)
choices.promptTitle, choices.prompt, choices.showInputMessage = "Trả lời", "Chọn một", True
choices.add("B1")
units = DataValidation(type="list", formula1="'Tổ 1''s \"số\" & <liệu>'!$A$2:$A$7")
units.add("B2")
named = DataValidation(type="list", formula1="DanhSach")
named.add("B3")
for validation in [choices, units, named]:
    locked.add_data_validation(validation)
locked.protection.sheet = True

table = book.create_sheet("Bảng")
for row in [["Mã", "Tên"], ["a", "Một"], ["b", "Hai"]]:
    table.append(row)
table.add_table(Table(displayName="BangMa", ref="A1:B3"))
table.sheet_state = "hidden"

book.defined_names.append(DefinedName("DanhSach", attr_text="'Bảng'!$B$2:$B$3"))
book.defined_names.append(DefinedName("ThueSuat", attr_text="0.1"))
book.save(sys.argv[1])
