/** Stands for the product's bundle: tells what office.js says of the place it runs in. */
if (typeof Office === "undefined") document.title = "no office.js";
else void Office.onReady((info) => (document.title = JSON.stringify(info)));
