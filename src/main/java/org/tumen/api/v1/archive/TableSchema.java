package org.tumen.api.v1.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a Table Schema (v2) says of a table, as it is spelt there. */
record TableSchema(
        @JsonProperty("$schema") String profile,
        List<Field> fields,
        List<String> missingValues,
        List<String> primaryKey,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ForeignKey> foreignKeys) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    record Field(String name, String type, String description, Constraints constraints) {}

    record Constraints(
            Boolean required, @JsonProperty("enum") List<String> allowed) {}

    record ForeignKey(List<String> fields, Reference reference) {

        static ForeignKey of(String field, String table, String to) {
            return new ForeignKey(List.of(field), new Reference(table, List.of(to)));
        }
    }

    /**
     * @param resource null where a table refers to itself
     */
    record Reference(String resource, List<String> fields) {}

    static TableSchema of(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
        return new TableSchema(PROFILE, fields, List.of(""), primaryKey, foreignKeys);
    }
}
