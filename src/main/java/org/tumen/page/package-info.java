/**
 * Pages for readers: the explorer, a page for each entry, and what pages need (static files, robots.txt, sitemap, security
 * headers). Shows what the API answers: reads parameters, selects and lists entries by the API's own code, and knows of the
 * store only its repositories.
 */
package org.tumen.page;
