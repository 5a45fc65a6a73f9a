/** What identifies a build of the program and a release of the data. */
package org.tumen.model.identity;
