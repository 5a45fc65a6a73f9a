/** The closed lists, with how often each word is used. */
package org.tumen.api.v1.vocabulary;
