import type { Assignment, ReviewPlan, Unit } from "../../domain/plan";

/** Groups of the fictional Khối with the names of their enterprises. */
const enterprises: Readonly<Record<string, readonly string[]>> = {
  "Điện, nước, xăng dầu": ["Điện lực", "Cấp nước", "Xăng dầu", "Thủy điện Sông Xanh", "Môi trường đô thị", "Khí hóa lỏng", "Chiếu sáng đô thị", "Thủy lợi", "Cấp nước nông thôn", "Truyền tải điện"],
  "Ngân hàng, bảo hiểm": ["Ngân hàng Công nghiệp", "Ngân hàng Nông thôn", "Ngân hàng Đầu tư", "Ngân hàng Hợp tác", "Bảo hiểm An Tâm", "Bảo hiểm Nhân thọ Bình Minh", "Quỹ tín dụng Trung tâm", "Ngân hàng Chính sách", "Xổ số kiến thiết"],
  "Xây dựng, giao thông": ["Xây lắp số 1", "Xây lắp số 2", "Cầu đường", "Vật liệu xây dựng", "Tư vấn thiết kế", "Bê tông Đại Lộc", "Vận tải ô tô", "Bến xe khách", "Đường sắt khu vực", "Cảng sông", "Quản lý đường bộ"],
  "Nông, lâm nghiệp": ["Cao su Đồi Thông", "Cà phê Cao Nguyên", "Lâm nghiệp số 1", "Lâm nghiệp số 2", "Giống cây trồng", "Chăn nuôi Hòa Phát Đạt", "Chế biến gỗ", "Mía đường", "Thủy sản", "Chè Xanh"],
  "Thương mại, dịch vụ": ["Thương mại tổng hợp", "Lương thực", "Dược phẩm", "Sách và thiết bị trường học", "Du lịch", "Khách sạn Trung Tâm", "Bưu điện", "Viễn thông", "In và phát hành", "Siêu thị Hợp Nhất", "Xuất nhập khẩu", "Dịch vụ công ích"],
  "Công nghiệp": ["May mặc", "Giày da", "Cơ khí", "Phân bón", "Gạch ngói", "Khoáng sản", "Bia và nước giải khát", "Nhựa", "Giấy", "Dệt", "Thuốc lá"],
};

/** 63 fictional units; every fifth is a chi bộ, and the last owes nothing. */
export function demoUnits(): readonly Unit[] {
  const all = Object.entries(enterprises).flatMap(([group, names]) => names.map((name) => ({ group, name })));
  return all.map(({ group, name }, index): Unit => {
    const kind = index % 5 === 4 ? "cell" : "committee";
    const cluster = (index % 6) + 1;
    return {
      code: `DV${String(index + 1).padStart(2, "0")}`,
      name: `${kind === "cell" ? "Chi bộ" : "Đảng bộ"} Công ty ${name}`,
      aliases: [`Công ty ${name}`],
      formerNames: [],
      responsible: `Ủy viên Ban Thường vụ phụ trách cụm ${cluster}`,
      kind,
      group,
      attending: null,
      conferenceDate: null,
      exempt: index === all.length - 1,
      activeFrom: null,
      activeTo: null,
      mergedInto: null,
      parentUnit: null,
      indicators: null,
    };
  });
}

/** Two thirds of the units were issued a number of new Party members for the term. */
function demoAssignments(units: readonly Unit[]): readonly Assignment[] {
  return units.flatMap(({ code }, index) => (index % 3 === 2 ? [] : [{ unit: code, indicator: "XD02", bound: { comparator: ">=", value: 6 + (index % 7) }, baseline: null } as const]));
}

/** The given plan with the roster of the sample campaign. */
export function demoPlan(plan: ReviewPlan): ReviewPlan {
  const units = demoUnits();
  return { ...plan, units, assignments: demoAssignments(units) };
}
