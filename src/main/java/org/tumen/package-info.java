/**
 * The program's entry point: serves the dataset, or runs a curator's command. Knows every other package; none knows it.
 */
package org.tumen;
