/**
 * Makes the contract of what the resources and views declare and of the prose in {@code META-INF/openapi.yaml}. Runs in
 * the build only; knows the model's vocabularies and nothing of the resources but what they declare.
 */
package org.tumen.api.contract;
