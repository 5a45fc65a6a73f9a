/**
 * The entry point of the program: serves the dataset or runs a command. Knows every other package; none knows it.
 */
package org.tumen;
