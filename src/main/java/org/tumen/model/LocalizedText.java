package org.tumen.model;

/** A text in both languages of the dataset; neither is ever missing. */
public record LocalizedText(String en, String ja) {}
