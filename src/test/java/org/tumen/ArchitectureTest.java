package org.tumen;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms that the README describes, and which of them may know which. */
@AnalyzeClasses(packages = "org.tumen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_circles =
            slices().matching("org.tumen.(**)").namingSlices("$1").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_knows_no_framework = classes()
            .that()
            .resideInAPackage("org.tumen.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.tumen.model", "org.apache.commons.text.similarity");

    @ArchTest
    static final ArchRule the_dataset_knows_only_the_model = knowsOfUsOnly("org.tumen.dataset", "org.tumen.model");

    @ArchTest
    static final ArchRule the_store_knows_model_dataset_and_search =
            knowsOfUsOnly("org.tumen.store", "org.tumen.model", "org.tumen.dataset", "org.tumen.search");

    @ArchTest
    static final ArchRule search_knows_model_and_dataset =
            knowsOfUsOnly("org.tumen.search", "org.tumen.model", "org.tumen.dataset");

    @ArchTest
    static final ArchRule only_search_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.tumen.search")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule shared_http_knows_only_the_model = knowsOfUsOnly("org.tumen.api.http", "org.tumen.model");

    @ArchTest
    static final ArchRule the_contract_knows_model_and_shared_http =
            knowsOfUsOnly("org.tumen.api.contract", "org.tumen.model", "org.tumen.api.http");

    @ArchTest
    static final ArchRule views_know_nothing_of_resources = knowsOfUsOnly(
            "org.tumen.api.v1.view",
            "org.tumen.model",
            "org.tumen.dataset",
            "org.tumen.store",
            "org.tumen.search",
            "org.tumen.api.http");

    @ArchTest
    static final ArchRule the_archive_knows_records_and_how_to_cite =
            knowsOfUsOnly("org.tumen.api.v1.archive", "org.tumen.model", "org.tumen.dataset", "org.tumen.api.v1.view");

    @ArchTest
    static final ArchRule formats_know_views_and_model =
            knowsOfUsOnly("org.tumen.api.v1.format", "org.tumen.api.v1.view", "org.tumen.model");

    @ArchTest
    static final ArchRule neither_dataset_nor_search_nor_store_speaks_http = noClasses()
            .that()
            .resideInAnyPackage("org.tumen.dataset", "org.tumen.search", "org.tumen.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..");

    @ArchTest
    static final ArchRule no_entity_reaches_the_wire = noClasses()
            .that()
            .resideInAPackage("org.tumen.api..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    private static ArchRule knowsOfUsOnly(String room, String... others) {
        var allowed = Stream.concat(Stream.of(room), Stream.of(others)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage("org.tumen..").and(not(resideInAnyPackage(allowed))));
    }
}
