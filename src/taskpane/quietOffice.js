(function () {
  "use strict";
  // office.js would fetch its telemetry a second after the start. Nothing of the product may go out, so it is told not to.
  if (window.OTel && window.OTel.OTelLogger) window.OTel.OTelLogger.Enabled = false;
})();
