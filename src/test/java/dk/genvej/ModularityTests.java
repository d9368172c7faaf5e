package dk.genvej;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The boundaries between features, a sentence each. */
class ModularityTests {

	private static final JavaClasses GENVEJ = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dk.genvej");

	@Test
	@DisplayName("Features import only what their package-info allows, and never in circles")
	void featuresKeepTheirBoundaries() {
		ApplicationModules.of(GenvejApplication.class).verify();
	}

	@Test
	@DisplayName("Only search knows Lucene")
	void onlySearchKnowsLucene() {
		noClasses().that()
			.resideOutsideOfPackage("dk.genvej.search..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.lucene..")
			.because("the index is a copy that can be thrown away, and so must be the library")
			.check(GENVEJ);
	}

	@Test
	@DisplayName("Only the platform knows the driver")
	void onlyThePlatformKnowsTheDriver() {
		noClasses().that()
			.resideOutsideOfPackages("dk.genvej.platform..", "dk.genvej.ingest..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j.driver..")
			.because("features run named queries, which are explained against the real schema")
			.check(GENVEJ);
	}

	@Test
	@DisplayName("Names tell the role, not that there is an implementation")
	void namesTellTheRole() {
		noClasses().should()
			.haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
			.because("such a name says nothing about what the class is for")
			.check(GENVEJ);
	}

	@Test
	@DisplayName("Every package says that null is an error unless it is told otherwise")
	void everyPackageIsNullMarked() {
		classes().should(HasNullMarkedPackage.condition())
			.because("null is a compile error only where a package asks for it")
			.check(GENVEJ);
	}

}
