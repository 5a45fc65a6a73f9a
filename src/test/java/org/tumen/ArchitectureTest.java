package org.tumen;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.EntryRepository;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The rooms that the README describes, and which of them may know which. */
@AnalyzeClasses(packages = "org.tumen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_circles =
            slices().matching("org.tumen.(**)").namingSlices("$1").should().beFreeOfCycles();

    /** It can be set back; limits, time-outs and caches go by {@link System#nanoTime}. */
    @ArchTest
    static final ArchRule only_dates_and_files_that_are_left_go_by_the_wall_clock = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(CommonHeaders|ScratchFile|IndexStorage)")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule nothing_but_the_program_knows_the_commands = noClasses()
            .that()
            .resideOutsideOfPackages("org.tumen", "org.tumen.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tumen.cli");

    @ArchTest
    static final ArchRule the_model_knows_no_framework = classes()
            .that()
            .resideInAPackage("org.tumen.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.tumen.model..", "org.apache.commons.text.similarity");

    @ArchTest
    static final ArchRule the_dataset_knows_only_the_model = knowsOfUsOnly("org.tumen.dataset", "org.tumen.model..");

    @ArchTest
    static final ArchRule the_check_knows_dataset_names_and_model = knowsOfUsOnly(
            "org.tumen.dataset.check",
            "org.tumen.model..",
            "org.tumen.text",
            "org.tumen.dataset",
            "org.tumen.dataset.names");

    @ArchTest
    static final ArchRule the_reader_knows_the_check = knowsOfUsOnly(
            "org.tumen.dataset.load", "org.tumen.model..", "org.tumen.dataset", "org.tumen.dataset.check");

    @ArchTest
    static final ArchRule text_knows_nothing_of_ours = knowsOfUsOnly("org.tumen.text");

    @ArchTest
    static final ArchRule names_know_dataset_text_and_model =
            knowsOfUsOnly("org.tumen.dataset.names", "org.tumen.model..", "org.tumen.text", "org.tumen.dataset");

    @ArchTest
    static final ArchRule search_knows_model_text_dataset_and_names = knowsOfUsOnly(
            "org.tumen.search", "org.tumen.model..", "org.tumen.text", "org.tumen.dataset", "org.tumen.dataset.names");

    @ArchTest
    static final ArchRule only_search_and_text_know_lucene = noClasses()
            .that()
            .resideOutsideOfPackages("org.tumen.search", "org.tumen.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule what_the_store_shares_knows_model_and_dataset =
            knowsOfUsOnly("org.tumen.store", "org.tumen.model..", "org.tumen.dataset");

    @ArchTest
    static final ArchRule the_event_index_knows_no_other_entries = knowsOfUsOnly(
            "org.tumen.store.event", "org.tumen.model..", "org.tumen.dataset", "org.tumen.search", "org.tumen.store");

    @ArchTest
    static final ArchRule entries_know_what_the_store_shares = knowsOfUsOnly(
            "org.tumen.store.entry",
            "org.tumen.model..",
            "org.tumen.text",
            "org.tumen.dataset",
            "org.tumen.dataset.names",
            "org.tumen.search",
            "org.tumen.store",
            "org.tumen.store.event");

    @ArchTest
    static final ArchRule what_loads_knows_reader_search_and_store = knowsOfUsOnly(
            "org.tumen.store.load",
            "org.tumen.model..",
            "org.tumen.dataset",
            "org.tumen.dataset.load",
            "org.tumen.search",
            "org.tumen.store",
            "org.tumen.store.event",
            "org.tumen.store.entry",
            "org.tumen.store.shared");

    @ArchTest
    static final ArchRule what_replicas_share_knows_search_and_events = knowsOfUsOnly(
            "org.tumen.store.shared",
            "org.tumen.model..",
            "org.tumen.dataset",
            "org.tumen.search",
            "org.tumen.store",
            "org.tumen.store.event");

    @ArchTest
    static final ArchRule only_what_replicas_share_knows_postgresql = noClasses()
            .that()
            .resideOutsideOfPackage("org.tumen.store.shared")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.postgresql..", "io.agroal..");

    @ArchTest
    static final ArchRule only_the_container_knows_what_loads = noClasses()
            .that()
            .resideOutsideOfPackage("org.tumen.store.load")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tumen.store.load");

    @ArchTest
    static final ArchRule problems_know_only_the_model =
            knowsOfUsOnly("org.tumen.api.http.problem", "org.tumen.model..");

    @ArchTest
    static final ArchRule shared_parameters_know_problems_and_model =
            knowsOfUsOnly("org.tumen.api.http.parameter", "org.tumen.model..", "org.tumen.api.http.problem");

    @ArchTest
    static final ArchRule monitoring_knows_nothing_of_ours = knowsOfUsOnly("org.tumen.api.http.monitoring");

    @ArchTest
    static final ArchRule shared_responses_know_model_and_shared_http = knowsOfUsOnly(
            "org.tumen.api.http.response",
            "org.tumen.model..",
            "org.tumen.api.http.monitoring",
            "org.tumen.api.http.problem",
            "org.tumen.api.http.parameter");

    @ArchTest
    static final ArchRule the_contract_knows_model_and_shared_http =
            knowsOfUsOnly("org.tumen.api.contract", "org.tumen.model..", "org.tumen.api.http..");

    @ArchTest
    static final ArchRule views_know_of_the_store_only_the_renderer = knowsOfUsOnly(
            "org.tumen.api.v1.view",
            resideInAnyPackage(
                            "org.tumen.model..", "org.tumen.dataset", "org.tumen.search", "org.tumen.api.http.problem")
                    .or(equivalentTo(DocumentRenderer.class)));

    @ArchTest
    static final ArchRule the_archive_knows_records_and_how_to_cite = knowsOfUsOnly(
            "org.tumen.api.v1.archive", "org.tumen.model..", "org.tumen.dataset", "org.tumen.api.v1.view");

    @ArchTest
    static final ArchRule vocabularies_know_views_dataset_and_model = knowsOfUsOnly(
            "org.tumen.api.v1.vocabulary",
            "org.tumen.model..",
            "org.tumen.dataset",
            "org.tumen.api.http..",
            "org.tumen.api.v1.view");

    @ArchTest
    static final ArchRule formats_know_views_and_model =
            knowsOfUsOnly("org.tumen.api.v1.format", "org.tumen.api.v1.view", "org.tumen.model..");

    @ArchTest
    static final ArchRule downloads_know_shared_http_and_formats =
            knowsOfUsOnly("org.tumen.api.v1.download", "org.tumen.api.http..", "org.tumen.api.v1.format");

    @ArchTest
    static final ArchRule counts_know_events_of_the_store = knowsOfUsOnly(
            "org.tumen.api.v1.counts",
            "org.tumen.model..",
            "org.tumen.store.event",
            "org.tumen.api.http..",
            "org.tumen.api.v1",
            "org.tumen.api.v1.view",
            "org.tumen.api.v1.format");

    @ArchTest
    static final ArchRule networks_know_events_of_the_store = knowsOfUsOnly(
            "org.tumen.api.v1.network",
            "org.tumen.model..",
            "org.tumen.store.event",
            "org.tumen.api.http..",
            "org.tumen.api.v1",
            "org.tumen.api.v1.view",
            "org.tumen.api.v1.format");

    @ArchTest
    static final ArchRule pages_know_the_api_and_of_the_store_only_repositories = knowsOfUsOnly(
            "org.tumen.page",
            resideInAnyPackage(
                            "org.tumen.model..",
                            "org.tumen.dataset",
                            "org.tumen.dataset.names",
                            "org.tumen.api.http..",
                            "org.tumen.api.v1",
                            "org.tumen.api.v1.view",
                            "org.tumen.api.v1.format")
                    .or(assignableTo(EntryRepository.class))
                    .or(resideInAnyPackage("org.tumen.store", "org.tumen.store.event")
                            .and(belongToAnyOf(EntryRepository.class, EventRepository.class, EventFilter.class))));

    @ArchTest
    static final ArchRule nothing_knows_the_pages = noClasses()
            .that()
            .resideOutsideOfPackage("org.tumen.page")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tumen.page");

    @ArchTest
    static final ArchRule no_request_reads_or_checks_a_dataset = noClasses()
            .that()
            .resideInAnyPackage("org.tumen.api..", "org.tumen.page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tumen.dataset.load", "org.tumen.dataset.check");

    @ArchTest
    static final ArchRule neither_dataset_nor_search_nor_store_speaks_http = noClasses()
            .that()
            .resideInAnyPackage("org.tumen.dataset..", "org.tumen.search..", "org.tumen.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..");

    @ArchTest
    static final ArchRule no_entity_reaches_the_wire = noClasses()
            .that()
            .resideInAnyPackage("org.tumen.api..", "org.tumen.page")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @Test
    void no_package_has_more_than_forty_files() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
                    .allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(40));
        }
    }

    private static ArchRule knowsOfUsOnly(String room, String... others) {
        return knowsOfUsOnly(room, resideInAnyPackage(others));
    }

    /** Everybody may know the configuration. */
    private static ArchRule knowsOfUsOnly(String room, DescribedPredicate<JavaClass> others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage("org.tumen..")
                        .and(not(resideInAPackage(room)
                                .or(others)
                                .or(assignableTo(TumenConfig.class))
                                .or(assignableTo(TumenConfig.Cache.class))
                                .or(assignableTo(TumenConfig.Limits.class)))));
    }
}
