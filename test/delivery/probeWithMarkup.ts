/*! A notice of a licence, as libraries carry it into bundles. */
document.body.setAttribute("data-markup", "<script></script><b>a   b</b><!-- </body></html>");
document.title = "ran";
