import './reading.client.ts';

/** Leads on from a document's old place to its page. */
const place = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
const page = place?.closest('[data-document-pages] li')?.querySelector('a');
if (page) location.replace(page.href + location.hash);
