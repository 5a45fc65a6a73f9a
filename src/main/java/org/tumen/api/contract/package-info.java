/**
 * Completes the contract at build time, from what resources and views declare and the prose in
 * {@code META-INF/openapi.yaml}, and serves it. Depends on the model's vocabularies and the shared HTTP packages;
 * knows no resource.
 */
package org.tumen.api.contract;
