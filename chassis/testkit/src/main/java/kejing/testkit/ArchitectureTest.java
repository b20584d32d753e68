package kejing.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The direction of dependencies inside a service, as whitelists. A service extends it with its package. Every rule is
 * also tried on classes of {@code kejing.testkit.sample} that break it, so a rule that cannot fail is found.
 */
public abstract class ArchitectureTest {
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("kejing.testkit.sample");

    private static final ArchRule TIME_AND_IDS_ARE_INJECTED = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .as("time and ids come from the injected Clock and IdSource");

    private static final ArchRule POLICIES_ARE_PLAIN_JAVA = classes()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "kejing..",
                    "com.fasterxml.jackson.annotation..",
                    "org.eclipse.microprofile.openapi.annotations..")
            .as("a rule is plain Java: no framework, no clock, no database");

    private static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_LEAVES = noClasses()
            .that(are(not(resideInAPackage("..rest..")).and(not(resideInAPackage("..messaging..")))))
            .should()
            .dependOnClassesThat(resideInAPackage("kejing..rest..")
                    .and(not(resideInAPackage("kejing.chassis..")))
                    .or(resideInAPackage("jakarta.ws.rs.."))
                    .or(resideInAPackage("org.apache.kafka..")))
            .as("a feature does not depend on its REST or messaging leaf");

    /** The service's package, such as {@code kejing.exam}. */
    protected abstract String packageName();

    @Test
    void timeAndIdsAreInjected() {
        check(TIME_AND_IDS_ARE_INJECTED);
    }

    @Test
    void rulesArePlainJava() {
        check(POLICIES_ARE_PLAIN_JAVA);
    }

    @Test
    void featuresDoNotKnowTheirLeaves() {
        check(FEATURES_DO_NOT_KNOW_THEIR_LEAVES);
    }

    @Test
    void everyRuleCanFail() {
        for (ArchRule rule :
                List.of(TIME_AND_IDS_ARE_INJECTED, POLICIES_ARE_PLAIN_JAVA, FEATURES_DO_NOT_KNOW_THEIR_LEAVES)) {
            assertThat(rule.evaluate(SAMPLES).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(packageName()));
    }
}
