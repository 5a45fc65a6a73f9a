/**
 * The curator's commands: check a dataset, cite a passage, render the documents in advance. Knows the dataset, the views and
 * the store's documents; only the program's entry point knows the commands.
 */
package org.tumen.cli;
