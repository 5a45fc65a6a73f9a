package org.tumen.api.http.problem;

import java.util.List;

/**
 * What is wrong with one query parameter.
 *
 * @param value what was sent
 * @param allowed what may be sent: the values, or their form
 * @param nearest the known value that was most probably meant, if there is one
 */
public record ParameterFault(String parameter, String value, String detail, List<String> allowed, String nearest) {}
