(function () {
  "use strict";
  var agent = navigator.userAgent;
  // Excel 2016 and 2019 show panes in Internet Explorer (Trident) or the first Edge (Edge/; today's Edge writes Edg/).
  if (agent.indexOf("Trident") === -1 && agent.indexOf("Edge/") === -1) return;
  var page = location.href.replace(/[^/?#]*([?#].*)?$/, "so-ket.html");
  var html =
    '<div style="padding:16px;font:16px/1.5 Segoe UI,Arial,sans-serif;color:#242424;background:#fff">' +
    '<h1 style="margin:0 40px 12px 0;font-size:20px;color:#9a1b1e">Sơ kết</h1>' +
    "<p>Phiên bản Excel này chưa hiển thị được bảng Sơ kết bên cạnh trang tính. Công việc vẫn làm được đầy đủ trên trang Sơ kết, bằng trình duyệt Microsoft Edge hoặc Google Chrome:</p>" +
    '<ol style="padding-left:24px;line-height:1.6">' +
    "<li>Lưu và đóng tệp đang mở trong Excel.</li>" +
    '<li>Mở trang <a target="_blank" href="so-ket.html" style="color:#9a1b1e">Sơ kết</a>. Nếu trang không mở ra, hãy chép địa chỉ dưới đây vào Microsoft Edge hoặc Google Chrome:<br><input readonly id="so-ket-address" style="box-sizing:border-box;width:100%;margin-top:6px;padding:6px;font:inherit;border:1px solid #8a8a8a"></li>' +
    '<li style="margin-top:8px">Trên trang đó, chọn tệp, rà soát hoặc tổng hợp, rồi tải kết quả về.</li>' +
    "</ol>" +
    "<p>Tệp chỉ được đọc trên máy của đồng chí, không gửi đi đâu. Từ Excel 2021 trở đi, bảng Sơ kết hiển thị ngay trong Excel.</p>" +
    "</div>";
  // Whatever follows on the page becomes unseen text, so that no further script runs.
  document.write(html + '<plaintext style="display:none">');
  document.getElementById("so-ket-address").value = page;
})();
