package org.tumen.model;

/** A text in both languages of the dataset; neither is null. */
public record LocalizedText(String en, String ja) {}
