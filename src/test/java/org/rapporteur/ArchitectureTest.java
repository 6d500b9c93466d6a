package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.core..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.rapporteur.core..");

    @ArchTest
    static final ArchRule THE_PARTS_OF_THE_CORE_USE_ONLY_THOSE_BEFORE_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("expression")
            .definedBy("org.rapporteur.core.expression")
            .layer("catalogue")
            .definedBy("org.rapporteur.core.catalogue")
            .layer("questionnaire")
            .definedBy("org.rapporteur.core.questionnaire")
            .layer("answer")
            .definedBy("org.rapporteur.core.answer")
            .layer("validation")
            .definedBy("org.rapporteur.core.validation")
            .layer("merge")
            .definedBy("org.rapporteur.core.merge")
            .layer("report")
            .definedBy("org.rapporteur.core.report")
            .whereLayer("expression")
            .mayNotAccessAnyLayer()
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("expression")
            .whereLayer("questionnaire")
            .mayOnlyAccessLayers("expression", "catalogue")
            .whereLayer("answer")
            .mayOnlyAccessLayers("expression", "catalogue", "questionnaire")
            .whereLayer("validation")
            .mayOnlyAccessLayers("expression", "catalogue", "questionnaire", "answer")
            .whereLayer("merge")
            .mayOnlyAccessLayers("expression", "catalogue", "questionnaire", "answer", "validation")
            .whereLayer("report")
            .mayOnlyAccessLayers("expression", "catalogue", "questionnaire", "answer", "validation", "merge");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("org.rapporteur.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_WORKBOOK_KNOWS_NO_DATABASE_AND_NO_WEB = noClasses()
            .that()
            .resideInAnyPackage("org.rapporteur.workbook..", "org.rapporteur.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");

    /** It is slow and hungry beside our own reader and writer, which the budgets of an upload are kept with. */
    @ArchTest
    static final ArchRule THE_OFFICE_LIBRARY_STAYS_WHERE_IT_IS_NEEDED = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.rapporteur.reports", "org.rapporteur.workbook.annotated", "org.rapporteur.evidence.file")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_THE_LANGUAGE_OF_EXPRESSIONS = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.definitions.cel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cel..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.rapporteur.returns..",
                    "org.rapporteur.accounts..",
                    "org.rapporteur.parts..",
                    "org.rapporteur.notifications..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule BEANS_TAKE_WHAT_THEY_NEED_BY_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS_TO_THE_STANDARD_STREAMS_BUT_THE_START =
            noClasses().that().resideOutsideOfPackage("org.rapporteur.launch").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOBODY_THROWS_AN_EXCEPTION_WITHOUT_A_NAME = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("DTO");
}
