/**
 * Makes the contract of what the resources and views declare and of the prose in {@code META-INF/openapi.yaml}, in the
 * build; and hands out what was made. Knows the model's vocabularies and the shared HTTP, and of the resources nothing but
 * what they declare.
 */
package org.tumen.api.contract;
