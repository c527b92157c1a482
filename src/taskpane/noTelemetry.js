// Stands where office.js looks for its telemetry, and does nothing: nothing of the product may go out.
