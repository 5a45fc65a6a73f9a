/**
 * The commands: check a dataset, cite a passage, and complete the build. Knows the dataset, the views and the documents of the
 * store; only the entry point knows the commands.
 */
package org.tumen.cli;
